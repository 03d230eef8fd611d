import { TIER_LETTERS, TIERS_V3 } from '../vocabulary.js';

/**
 * What a month's closing observation holds, one column a figure, one row an area and month.
 *
 * `stock` columns are read at the end of the month, `flow` columns count the month, `integral` columns are level x days.
 * Areas: index 0 is all simulated regions together, then one a selected region in the order of the inputs.
 */
export const COLUMNS = [
  // staff, stock
  { name: 'po_fte', kind: 'stock' }, // all roles, newly qualified included
  { name: 'pso_fte', kind: 'stock' }, // trainees included, as in the published series
  { name: 'spo_fte', kind: 'stock' },
  { name: 'trainees', kind: 'stock' }, // heads; each counts as one FTE inside pso_fte
  { name: 'po_heads', kind: 'stock' },
  { name: 'pso_heads', kind: 'stock' },
  { name: 'newly_qualified_heads', kind: 'stock' },
  { name: 'po_case_holding_fte', kind: 'stock' },
  { name: 'pso_case_holding_fte', kind: 'stock' }, // without trainees
  { name: 'case_holding_fte', kind: 'stock' }, // PO, PSO and trainees in sentence management
  { name: 'po_required_fte', kind: 'stock' },
  { name: 'spo_leading_fte', kind: 'stock' }, // SPO who lead a team: all but the other posts of the start
  { name: 'agency_fte', kind: 'stock' }, // in case_holding_fte, in no other stock of staff
  // staff, flow of heads unless stated
  { name: 'po_leavers', kind: 'flow' },
  { name: 'pso_leavers', kind: 'flow' },
  { name: 'spo_leavers', kind: 'flow' },
  { name: 'po_leavers_0_1', kind: 'flow' },
  { name: 'po_leavers_1_3', kind: 'flow' },
  { name: 'po_leavers_3_5', kind: 'flow' },
  { name: 'po_leavers_5_10', kind: 'flow' },
  { name: 'po_leavers_10_15', kind: 'flow' },
  { name: 'po_leavers_15', kind: 'flow' },
  { name: 'po_retirements', kind: 'flow' }, // of po_leavers
  { name: 'staff_retirements', kind: 'flow' }, // PO, PSO and SPO; of their leavers
  { name: 'po_promotions', kind: 'flow' },
  { name: 'po_moves_to_headquarters', kind: 'flow' },
  { name: 'po_moved_out', kind: 'flow' }, // to another simulated region
  { name: 'po_moved_in', kind: 'flow' }, // from one; not in po_hired
  { name: 'spo_appointed', kind: 'flow' }, // from outside, where edge C17 is off
  { name: 'trainees_started', kind: 'flow' },
  { name: 'trainees_qualified', kind: 'flow' },
  { name: 'trainees_dropped_out', kind: 'flow' },
  { name: 'po_hired', kind: 'flow' },
  { name: 'pso_hired', kind: 'flow' },
  { name: 'po_returned', kind: 'flow' }, // not in po_hired
  { name: 'pso_to_training', kind: 'flow' },
  { name: 'campaign_applicants', kind: 'flow' },
  { name: 'campaign_starts', kind: 'flow' }, // of po_hired
  { name: 'po_redeployed_from_roles', kind: 'flow' }, // POs before and after
  { name: 'po_redeployed_from_headquarters', kind: 'flow' }, // new among POs
  { name: 'agency_started', kind: 'flow' },
  { name: 'agency_left', kind: 'flow' }, // of themselves, or because the lever ends
  { name: 'sick_working_days', kind: 'flow' }, // working days lost, FTE-weighted, PO PSO SPO and trainees
  // staff, level x days
  { name: 'po_fte_days', kind: 'integral' },
  { name: 'agency_fte_days', kind: 'integral' },
  { name: 'po_head_days', kind: 'integral' },
  { name: 'po_head_days_0_1', kind: 'integral' },
  { name: 'po_head_days_1_3', kind: 'integral' },
  { name: 'po_head_days_3_5', kind: 'integral' },
  { name: 'po_head_days_5_10', kind: 'integral' },
  { name: 'po_head_days_10_15', kind: 'integral' },
  { name: 'po_head_days_15', kind: 'integral' },
  { name: 'pso_head_days', kind: 'integral' },
  { name: 'staff_fte_days', kind: 'integral' }, // PO, PSO, SPO and trainees
  { name: 'spo_away_fte_days', kind: 'integral' }, // SPO who are ill
  // training, trainee-days of the month, where edge C4 is on
  { name: 'mentor_days_needed', kind: 'flow' },
  { name: 'mentor_days_missing', kind: 'flow' },
  // skill at the desk
  { name: 'skill_fte', kind: 'stock' }, // case_holding_fte, each times share of full skill
  { name: 'skill_in_practice', kind: 'stock' }, // what one of mean skill counts in the practice index; 0 while edge C21 is off
  // management oversight, hours of the month
  { name: 'oversight_hours_prescribed', kind: 'flow' },
  { name: 'oversight_hours_available', kind: 'flow' },
  // caseload, stock of people
  { name: 'caseload', kind: 'stock' },
  { name: 'community_orders', kind: 'stock' },
  { name: 'suspended_orders', kind: 'stock' },
  { name: 'prison_before_handover', kind: 'stock' }, // no community officer
  { name: 'prison_after_handover', kind: 'stock' },
  { name: 'recalled', kind: 'stock' },
  { name: 'licence', kind: 'stock' },
  { name: 'post_sentence_supervision', kind: 'stock' },
  { name: 'without_contact_under_reset', kind: 'stock' }, // final third or PSS: no measured points, still liable to recall
  { name: 'community_held', kind: 'stock' }, // cases a community officer holds or should hold
  { name: 'without_contact', kind: 'stock' }, // of community_held: no officer, or no contact under Reset
  { name: 'po_only_cases', kind: 'stock' }, // of community_held
  { name: 'po_held_cases', kind: 'stock' },
  { name: 'pso_held_cases', kind: 'stock' }, // without trainees
  { name: 'trainee_held_cases', kind: 'stock' },
  { name: 'spo_held_cases', kind: 'stock' }, // covered by an SPO until somebody has room
  { name: 'agency_held_cases', kind: 'stock' },
  { name: 'unallocated', kind: 'stock' },
  { name: 'unallocated_high_risk', kind: 'stock' }, // risk of serious harm high or very high, as wherever high risk stands
  // of those unallocated: people by risk of serious harm, and the days that they have waited so far, added up
  { name: 'unallocated_low', kind: 'stock' },
  { name: 'unallocated_medium', kind: 'stock' },
  { name: 'unallocated_high', kind: 'stock' },
  { name: 'unallocated_very_high', kind: 'stock' },
  { name: 'waited_days_low', kind: 'stock' },
  { name: 'waited_days_medium', kind: 'stock' },
  { name: 'waited_days_high', kind: 'stock' },
  { name: 'waited_days_very_high', kind: 'stock' },
  { name: 'high_risk_held', kind: 'stock' }, // of community_held
  { name: 'high_risk_without_contact', kind: 'stock' }, // of these, without an officer or without contact under Reset
  // cases of community_held by the tier in force; the columns of the other regime are 0
  ...TIER_LETTERS.map((letter) => ({ name: `tier_${lower(letter)}`, kind: 'stock' }) as const),
  ...TIERS_V3.map((letter) => ({ name: `tier_v3_${lower(letter)}`, kind: 'stock' }) as const),
  // caseload, flow of people
  { name: 'sentenced_to_custody', kind: 'flow' },
  { name: 'orders_made', kind: 'flow' }, // those that the presumption makes included
  { name: 'suspended_by_presumption', kind: 'flow' },
  { name: 'orders_completed', kind: 'flow' }, // ended otherwise than by the court: recorded as completed
  { name: 'orders_revoked', kind: 'flow' },
  { name: 'orders_activated', kind: 'flow' }, // of these, orders that the presumption made, whose sentence is now served
  { name: 'breaches', kind: 'flow' }, // of orders, taken back to court
  { name: 'releases', kind: 'flow' }, // first releases from a sentence
  { name: 'releases_standard', kind: 'flow' },
  { name: 'releases_excluded', kind: 'flow' },
  { name: 'releases_more_serious', kind: 'flow' },
  { name: 'releases_parole_decided', kind: 'flow' },
  { name: 'releases_on_ecsl', kind: 'flow' }, // of all first releases
  { name: 'releases_on_hdc', kind: 'flow' }, // of all first releases
  { name: 'recalls', kind: 'flow' },
  { name: 'fixed_term_recalls', kind: 'flow' }, // of recalls
  { name: 'recalls_under_reset', kind: 'flow' }, // of recalls, of people without contact under Reset
  { name: 're_releases', kind: 'flow' },
  { name: 'court_reports', kind: 'flow' }, // written by case holders
  { name: 'parole_reports', kind: 'flow' },
  { name: 'cases_ended', kind: 'flow' },
  { name: 'officer_changes', kind: 'flow' },
  { name: 'cases_shared', kind: 'flow' }, // taken by another unit of the region, the own one being at its cap
  { name: 'refused_cases_placed', kind: 'flow' }, // refused by a unit at its cap and placed by the region
  { name: 'community_held_days', kind: 'integral' }, // person-days
  { name: 'unallocated_days', kind: 'integral' },
  { name: 'unallocated_high_risk_days', kind: 'integral' },
  { name: 'without_contact_days', kind: 'integral' },
  { name: 'high_risk_without_contact_days', kind: 'integral' },
  { name: 'unpaid_work_hours_outstanding', kind: 'stock' }, // hours
  // workload, points as the published tool counts them, anchored
  { name: 'points_held', kind: 'stock' },
  { name: 'points_unallocated', kind: 'stock' },
  { name: 'points_spo_held', kind: 'stock' }, // of cases covered by an SPO: in no officer's workload
  { name: 'points_reports', kind: 'stock' }, // of the reports written in the month
  { name: 'points_available', kind: 'stock' },
  { name: 'points_held_days', kind: 'integral' },
  { name: 'points_unallocated_days', kind: 'integral' },
  { name: 'points_spo_held_days', kind: 'integral' },
  { name: 'points_reports_days', kind: 'integral' },
  { name: 'points_available_days', kind: 'integral' },
  // what cases truly take, in points anchored alike, those without contact and without an officer included
  { name: 'true_points', kind: 'stock' },
  { name: 'true_points_days', kind: 'integral' },
  // units by their state under the Prioritising Probation Framework in the month; contact that the states left out
  { name: 'units_amber', kind: 'stock' },
  { name: 'units_red', kind: 'stock' },
  { name: 'contact_dropped_days', kind: 'integral' }, // person-days with an officer and without the contact
  // work that the points stand for, less what the framework leaves out, and of it what the hours worked allow
  { name: 'work_needed_days', kind: 'integral' }, // anchored points x days; at the start of one day
  { name: 'work_done_days', kind: 'integral' },
  // case holders by their measured workload at the end of the month, heads
  { name: 'officers_under_80', kind: 'stock' },
  { name: 'officers_80_100', kind: 'stock' },
  { name: 'officers_100_110', kind: 'stock' },
  { name: 'officers_110_120', kind: 'stock' },
  { name: 'officers_120_140', kind: 'stock' },
  { name: 'officers_140_160', kind: 'stock' },
  { name: 'officers_160_up', kind: 'stock' },
  // money, pounds of the month in prices of the data's base year
  { name: 'cost_pay', kind: 'flow' },
  { name: 'cost_supplements', kind: 'flow' }, // local supplements on pay
  { name: 'cost_pension', kind: 'flow' }, // employer's, on pay and supplements
  { name: 'cost_national_insurance', kind: 'flow' }, // employer's, on pay, supplements and what levers pay
  { name: 'cost_training', kind: 'flow' },
  { name: 'cost_recruitment', kind: 'flow' },
  { name: 'cost_agency', kind: 'flow' }, // of agency officers: pay and on-costs of a PO and the premium
  { name: 'cost_levers', kind: 'flow' }, // payments that a lever makes
  { name: 'paid_to_stay_days', kind: 'flow' }, // head-days of those whom a payment to stay acts on through edge C7
  { name: 'kept_by_payment', kind: 'flow' }, // expected leavers that it kept, by the elasticity in force
  { name: 'discount_rate', kind: 'stock' }, // a year, of real prices
  { name: 'cost_set_up', kind: 'flow' }, // of another arrangement of who decides
  { name: 'cost_specialists', kind: 'flow' }, // embedded in the units by a lever
  { name: 'budget_owed', kind: 'stock' }, // pounds that an arrangement cost and that are still to be found
  { name: 'posts_kept_empty', kind: 'stock' }, // FTE of PSO posts, to find them
  // specialists, heads at the end of the month
  { name: 'specialists_needed', kind: 'stock' },
  { name: 'specialists_short', kind: 'stock' }, // missing where they are needed, help from elsewhere counted
  // practice
  { name: 'plans_due', kind: 'flow' }, // cases that needed a community officer for the first time
  { name: 'plans_on_time', kind: 'flow' }, // of these, taken in time, each by the share of its work that the unit could do
  { name: 'practice_weight_contact', kind: 'stock' },
  { name: 'practice_weight_work', kind: 'stock' },
  { name: 'practice_weight_continuity', kind: 'stock' },
  { name: 'practice_weight_experience', kind: 'stock' },
  { name: 'practice_weight_oversight', kind: 'stock' }, // 0 while edge C6 is off
  // climate of the units, counted over the heads of their staff in post at the end of the month
  { name: 'climate_heads', kind: 'stock' },
  { name: 'climate_points', kind: 'stock' }, // heads x points of their unit
  { name: 'survey_answers', kind: 'stock' }, // heads who would answer a survey, where all would in a unit at the mean
  { name: 'survey_points', kind: 'stock' }, // answers x points that they show
  // the draw of the understatement factor, so that corrected need is paired with its own draw
  { name: 'understatement_factor', kind: 'stock' },
] as const satisfies readonly { name: string; kind: 'stock' | 'flow' | 'integral' }[];

function lower<const Letter extends string>(letter: Letter): Lowercase<Letter> {
  return letter.toLowerCase() as Lowercase<Letter>;
}

export type ColumnName = (typeof COLUMNS)[number]['name'];
export const COLUMN_COUNT = COLUMNS.length;

/** Position of each column in a row. */
export const COLUMN_INDEX: Readonly<Record<ColumnName, number>> = Object.fromEntries(
  COLUMNS.map((column, index) => [column.name, index]),
) as Record<ColumnName, number>;
