/**
 * The figures that the model asks for. Their values stand in `data/parameters/`, one file each, with provenance;
 * loading fails if one is missing, has other axes or another unit. Nothing else in code is a figure of the service.
 */
export interface ParameterNeed {
  readonly id: string;
  readonly kind: 'number' | 'date';
  readonly axes: readonly Axis[];
  readonly unit: string;
  /** lowest and highest value that the model accepts */
  readonly min: number;
  readonly max: number;
}

export type Axis =
  | 'grade' // PO, PSO, SPO, trainee
  | 'band' // service bands
  | 'sentence_class' // the four custodial classes, then the two orders
  | 'case_type' // community, custody, licence
  | 'tier' // A3 A2 A1 A0 B3 ... D0, as in the published table
  | 'tier_letter'
  | 'custody_length' // the eight bands of the published release counts
  | 'order_length' // 6, 9, 12, 18, 24, 36 months
  | 'recall_band' // under-12-months, 12-months-to-4-years, 4-years-and-over
  | 'training_stage' // months-0-6, months-6-12, months-12-18, months-18-on
  | 'hours' // contracted share of full time: 1.0, 0.8, 0.6
  | 'tier_v3' // A to G
  | 'rosh' // risk of serious harm: low, medium, high, very-high
  | 'offence' // sexual, violent, domestic-abuse, national-security, other
  | 'risk_group' // kind of sentence by which risk is drawn
  | 'harm' // an offence of harm, or another
  | 'sentence_band' // the eight lengths of custody, court-order, parole-decided
  | 'length_at_four_years'
  | 'mappa_level' // 1, 2, 3
  | 'serious_reoffending_band' // per cent, at the thresholds of the newer tiers
  | 'reoffending_band' // per cent, in tens
  | 'reoffending_group' // court-order, custody-and-licence
  | 'need_band'
  | 'registrations' // 0 to 4
  | 'womens_factor'
  | 'sexual_reoffending_band'
  | 'recall_ground' // what rules a fixed term out
  | 'order' // community-order, suspended-order
  | 'report' // standard, fast, parole
  | 'reset_ground' // why Reset leaves a case alone
  | 'capacity_step' // what is tried for a case that no desk of the unit may take
  | 'ppf_state' // of the Prioritising Probation Framework, green apart
  | 'practice_component' // what the practice index is made of
  | 'task'; // what the points of a case are for

const number = (id: string, unit: string, axes: readonly Axis[] = [], min = 0, max = 1e9): ParameterNeed => ({
  id,
  kind: 'number',
  axes,
  unit,
  min,
  max,
});
const share = (id: string, unit: string, axes: readonly Axis[] = []) => number(id, unit, axes, 0, 1);
const date = (id: string): ParameterNeed => ({ id, kind: 'date', axes: [], unit: 'date', min: 0, max: 1e6 });

export const PARAMETER_NEEDS: readonly ParameterNeed[] = [
  // staff: who they are
  share('case_holding_share', 'share of FTE in sentence management', ['grade']),
  share('stock_by_service_band', 'share of heads', ['grade', 'band']),
  number('longest_service_at_start', 'years', [], 16, 50),
  share('contracted_hours_mix', 'share of heads', ['hours']),
  share('other_availability_loss', 'share of contracted hours', ['grade']),
  number('po_required_fte', 'FTE'), // dated: the published target
  // staff: leaving and moving
  number('leaving_rate', 'leavers a head and year', ['grade'], 0, 2),
  number('leaving_shape_by_service', 'ratio to the mean of the grade', ['band'], 0, 10),
  number('leaving_rate_bound', 'candidate leavings a head and year', [], 0.1, 5),
  share('retirement_share', 'share of the leavers of the band'),
  number('po_promotion_rate', 'promotions a PO and year', [], 0, 1),
  number('po_headquarters_rate', 'moves a PO and year', [], 0, 1),
  share('spo_leading_share', 'share of SPO FTE at the start'),
  number('transfer_elasticity', 'per cent of the pull for one per cent of pay', [], 0, 20), // 0: no moves between regions
  number('transfer_base_rate', 'moves a PO and year', [], 0, 1),
  number('transfer_most', 'moves a PO and year', [], 0, 1),
  number('applicant_elasticity', 'per cent of the pull for one per cent of pay', [], 0, 20), // 0: all apply at home
  number('spo_span', 'staff an SPO; 0 = posts do not limit', [], 0, 100), // 0 unless a lever sets it
  number('spo_promotion_most', 'promotions a PO and year', [], 0, 1),
  number('oversight_minutes', 'minutes a case and month', ['rosh'], 0, 1000),
  share('oversight_hours_share', 'share of contracted hours'),
  // staff: absence
  number('short_sickness_spells', 'spells a head and year', [], 0, 20),
  number('short_sickness_length', 'working days a spell', [], 0.1, 30),
  number('long_sickness_spells', 'spells a head and year', [], 0, 5),
  number('long_sickness_length', 'working days a spell', [], 5, 400),
  number('short_sickness_bound', 'candidate spells a head and year', [], 0.01, 50),
  number('long_sickness_bound', 'candidate spells a head and year', [], 0.01, 20),
  number('absence_before_reallocation', 'calendar days', [], 0, 365),
  share('phased_return_share', 'share of the usual work'),
  number('phased_return_days', 'calendar days', [], 0, 365), // 0 unless a lever sets it
  // staff: what strikes many on one day
  share('sickness_wave_share', 'share of those at work'),
  number('sickness_wave_days', 'calendar days', [], 1, 400),
  share('staff_loss_share', 'share of those in post'),
  // staff: training and hiring
  number('trainee_intake_target', 'trainees a financial year', [], 0, 20000), // dated; half each in September and March
  date('trainee_intake_outturn_until'), // cohorts before this date started as published; later ones are target x achieved
  number('trainee_intake_achieved', 'share of the target', [], 0, 2),
  share('trainee_completion', 'share of those who start'),
  share('trainee_short_route', 'share on the 15-month route'),
  share('trainee_external', 'share who come from outside the service'),
  number('service_before_training', 'most years as PSO before training', [], 0, 40),
  number('training_months_short', 'months', [], 1, 60),
  number('training_months_long', 'months', [], 1, 60),
  share('trainee_reduction', 'share of contracted hours', ['training_stage']),
  share('newly_qualified_reduction', 'share of contracted hours'),
  number('newly_qualified_months', 'months', [], 0, 36),
  share('newly_qualified_share_at_start', 'share of PO heads at the start'),
  number('po_applicants', 'qualified applicants a month', [], 0, 1000),
  number('po_hiring_lead_time', 'months', [], 0, 36),
  number('pso_applicants', 'appointable applicants a month', [], 0, 2000),
  number('pso_hiring_lead_time', 'months', [], 0, 36),
  share('pso_posts_kept', 'share of the PSO posts at the start that are refilled'),
  // governance: where new officers go, who may apply where, what is known; neutral unless a lever sets them
  number('trainee_starts_months', 'months', [], 0, 6),
  share('posted_when_qualified', '1 the first of the next month, 0 the half-yearly date'),
  share('placed_by_need', 'share of new officers'),
  share('allotment_by_need', 'share of the seats'),
  share('applicant_pool_scope', '0 the own region, 1 the nation'),
  number('vacancy_information_lag', 'months', [], 0, 24),
  // campaigns for qualified officers
  number('campaign_applicants', 'applicants of a campaign', [], 0, 100000), // 0 unless a lever sets it
  number('campaign_days', 'days', [], 0, 4000), // with it
  share('campaign_selected_share', 'share of applicants'),
  number('campaign_selection_weeks', 'weeks', [], 0, 104),
  number('campaign_vetting_weeks', 'weeks', [], 0, 104),
  share('campaign_vetting_failed_share', 'share of those with a conditional offer'),
  share('campaign_declined_share', 'share of those vetted'),
  number('campaign_notice_weeks', 'weeks', [], 0, 104),
  number('campaign_cost', 'pounds an applicant', [], 0, 1e5),
  // agency officers
  number('agency_heads', 'full-time agency officers', [], 0, 5000), // 0 unless a lever sets it
  number('agency_lead_time', 'weeks', [], 0, 104),
  number('agency_exit_rate', 'exits an agency officer and year', [], 0, 20),
  number('agency_exit_bound', 'candidate exits an agency officer and year', [], 0.1, 50),
  share('agency_ramp_share', 'share of the usual work'),
  number('agency_ramp_weeks', 'weeks', [], 0, 52),
  number('agency_premium', 'share of the pay and on-costs of a PO', [], 0, 5),
  share('agency_may_hold_tier', '1 may hold, 0 may not', ['tier_letter']),
  share('agency_may_hold_tier_v3', '1 may hold, 0 may not', ['tier_v3']),
  share('agency_may_hold_high_risk', '1 may hold, 0 may not'),
  // former POs who come back
  share('returners_share', 'share of those asked'), // 0 unless a lever sets it
  number('returners_within', 'years since leaving', [], 0, 50),
  number('returners_away', 'months since leaving', [], 0, 120),
  number('returners_lead_time', 'months', [], 0, 36),
  share('returners_ramp_share', 'share of the usual work'),
  number('returners_ramp_weeks', 'weeks', [], 0, 104),
  share('exit_causes_mended', '1 mended, 0 not'), // 0 unless a lever sets it
  // redeployment: nobody moves unless a lever says so
  share('redeployed_role_share', 'share of POs who hold no cases'),
  number('redeployed_from_headquarters', 'heads', [], 0, 5000),
  share('redeployed_load_share', 'share of the usual work'),
  number('redeployed_load_months', 'months', [], 0, 60),
  number('headquarters_service', 'years of service', [], 0, 40),
  // who may hold what: 1 may, 0 may not (grade PO here means past the newly qualified stage)
  share('may_hold_tier', '1 may hold, 0 may not', ['grade', 'tier_letter']),
  share('newly_qualified_may_hold_tier', '1 may hold, 0 may not', ['tier_letter']),
  share('may_hold_high_risk', '1 may hold, 0 may not', ['grade']),
  share('may_hold_mappa_2_3', '1 may hold, 0 may not', ['grade']),
  share('may_hold_flagged', '1 may hold, 0 may not', ['grade']),
  share('may_hold_tier_v3', '1 may hold, 0 may not', ['grade', 'tier_v3']),
  share('newly_qualified_may_hold_tier_v3', '1 may hold, 0 may not', ['tier_v3']),
  // inflow
  number('standard_sentences', 'sentences a year', [], 0, 1e6),
  number('parole_decided_sentences', 'sentences a year', [], 0, 1e5),
  number('community_orders_made', 'orders a year', [], 0, 1e6),
  number('suspended_orders_made', 'orders a year', [], 0, 1e6),
  number('custody_growth', 'a year', [], -0.5, 0.5),
  number('community_order_growth', 'a year', [], -0.5, 0.5),
  number('suspended_order_growth', 'a year', [], -0.5, 0.5),
  // sentences
  share('custody_length_mix', 'share of standard sentences', ['custody_length']),
  number('custody_length_from', 'days', ['custody_length'], 0, 20000), // lower edge of each band
  number('custody_length_to', 'days', ['custody_length'], 0, 20000), // upper edge of each band
  number('custody_length_skew', 'exponent of the uniform within a band', [], 0.1, 5),
  share('offence_mix', 'share of sentences', ['sentence_band', 'offence']),
  share('sds40_excluded', '1 excluded, 0 not', ['offence', 'length_at_four_years']),
  share('more_serious_share', 'share of standard sentences, all of four years and over'),
  share('community_order_length_mix', 'share of orders', ['order_length']),
  share('suspended_order_length_mix', 'share of orders', ['order_length']),
  number('order_length_days', 'days', ['order_length'], 1, 4000),
  share('unpaid_work_only', 'share of court orders'), // they carry tier number 0
  // suspended sentences, and how orders end
  date('presumption_to_suspend_from'),
  share('presumption_to_suspend_share', 'share of sentences within reach'),
  number('presumption_to_suspend_under', 'days', [], 0, 5000),
  share('presumed_suspension_length_mix', 'share of orders', ['order_length']),
  date('orders_end_on_completion_from'),
  share('order_completed_early_share', 'share of orders'),
  share('order_completed_after', 'share of the length'),
  share('order_end_reaches_old_orders', '1 they do, 0 they do not'),
  number('breach_hazard', 'breaches an order-year', ['order'], 0, 20),
  number('breach_court_delay', 'days', [], 1, 1000),
  share('breach_revoked_share', 'share of hearings', ['order']),
  share('unpaid_work_with_others', 'share of other court orders'),
  number('unpaid_work_hours_from', 'hours', [], 1, 1000),
  number('unpaid_work_hours_to', 'hours', [], 1, 1000),
  share('unpaid_work_in_time', 'share of orders'),
  number('unpaid_work_least_days', 'days', [], 1, 365),
  number('unpaid_work_overrun', 'days', [], 1, 1000),
  // release: the law as dated values
  share('release_point', 'share of the sentence', ['sentence_class']), // dated; tranche 1 covers sentences under five years
  share('release_point_five_years_and_over', 'share of the sentence', ['sentence_class']), // dated; tranche 2
  number('ecsl_offset', 'days before the release point, sentences under four years', [], 0, 400), // dated
  share('ecsl_eligible', 'share of sentences not excluded'),
  share('ecsl_excluded', '1 excluded, 0 not', ['offence']),
  number('ecsl_sentences_under', 'days', [], 0, 1e5),
  number('hdc_offset', 'most days before the release point', [], 0, 800), // dated
  share('hdc_eligible', 'share of sentences not excluded'),
  share('hdc_excluded', '1 excluded, 0 not', ['offence']),
  number('hdc_sentences_under', 'days', [], 0, 1e5), // dated
  share('least_share_served', 'share of the custodial part that ECSL and HDC leave in prison'),
  number('parole_decided_custody_years', 'mean years', [], 0.1, 60),
  number('parole_decided_supervision_years', 'mean years after release', [], 0.1, 60),
  number('parole_decided_in_custody', 'people in prison before first release at the start', [], 0, 1e5),
  number('parole_decided_after_release', 'people on licence or recalled at the start', [], 0, 1e5),
  date('one_third_release_from'), // the 2026 Act's release point
  date('recall_28_days_from'),
  date('recall_56_days_from'),
  // handover from prison to community officer
  number(
    'handover_short_sentence',
    'days from sentence to release at or under which there is no handover',
    [],
    0,
    3000,
  ),
  number('handover_before_release', 'days', ['sentence_class'], 0, 3000),
  // licence and recall
  number('recall_hazard_first_28_days', 'recalls a licence-year', [], 0, 20),
  number('recall_hazard_after', 'recalls a licence-year', [], 0, 20),
  number('recall_hazard_parole_decided', 'recalls a licence-year', [], 0, 20),
  number('recall_hazard_scale', 'ratio to the base hazard', [], 0, 5),
  share('recall_on_charge_share', 'share of recalls'),
  share('fixed_term_excluded', '1 excluded, 0 not', ['recall_ground']),
  share('fixed_term_recall_share', 'share of recalls not excluded', ['recall_band']), // dated
  number('fixed_term_recall_days', 'days', ['recall_band'], 1, 400), // dated
  number('standard_recall_years', 'mean years, cut at the end of the sentence', [], 0.01, 20),
  // post-sentence supervision and Reset
  number('pss_applies_under', 'days of sentence', [], 0, 5000),
  number('pss_months_after_release', 'months', [], 0, 60),
  number('pss_early_end', 'ends a person-year', [], 0, 20),
  date('pss_repealed_from'),
  share('reset_starts_at', 'share of the licence or order'), // dated; 1 = no Reset
  share('reset_exempt', 'share of cases', ['reset_ground']),
  // risk: what the tier calculators look at
  share('women_share', 'share of people', ['risk_group']),
  share('rosh_mix', 'share of people', ['risk_group', 'harm', 'rosh']),
  share('mappa_share', 'share of people', ['risk_group', 'offence']),
  share('mappa_level_mix', 'share of people under MAPPA', ['rosh', 'mappa_level']),
  share('serious_reoffending_mix', 'share of people', ['rosh', 'serious_reoffending_band']),
  number('serious_reoffending_from', 'per cent', ['serious_reoffending_band'], 0, 100),
  number('serious_reoffending_to', 'per cent', ['serious_reoffending_band'], 0, 100),
  share('reoffending_mix', 'share of people', ['reoffending_group', 'reoffending_band']),
  share('need_points_mix', 'share of people', ['reoffending_group', 'need_band']),
  share('no_assessment_share', 'share of people'),
  share('registrations_mix', 'share of people', ['rosh', 'registrations']),
  share('womens_factor_share', 'share of women', ['womens_factor']),
  share('iom_share', 'share of people', ['reoffending_band']),
  share('domestic_abuse_share', 'share of people', ['offence']),
  share('child_protection_share', 'share of people', ['rosh']),
  share('stalking_share', 'share of people', ['offence']),
  share('sexual_history_share', 'share of people', ['offence']),
  share('sexual_reoffending_mix', 'share of people', ['sexual_reoffending_band']),
  date('tier_v3_from'), // 2999: the older tiers stay in force
  // workload: the published tool
  number('case_weight', 'points a case', ['case_type', 'tier'], 0, 3000),
  number('case_weight_v3', 'points a case', ['case_type', 'tier_v3'], 0, 3000),
  number('womens_case_weight', 'ratio', [], 0.1, 10), // measured
  share('task_mix', 'share of points', ['case_type', 'task']),
  share('task_kept', 'share of the task', ['task']),
  share('court_report_share', 'share of disposals', ['report']),
  number('report_points', 'points a report', ['report'], 0, 3000),
  number('nominal_points', 'points a full-time officer', [], 1, 100000),
  number('workload_published', 'per cent of points available', [], 1, 1000),
  number('womens_true_work', 'ratio', [], 1, 3), // true, whatever the weights say
  share('reset_true_work', 'share of points'),
  number('understatement', 'true need over measured need', [], 1, 5),
  // allocation at capacity
  number('allocation_cap', 'per cent of points available; 0 = no cap', [], 0, 1000),
  number('most_cases', 'cases; 0 = no limit', ['grade'], 0, 1000),
  number('newly_qualified_most_cases', 'cases; 0 = no limit', [], 0, 1000),
  number('at_capacity', 'place in the order of what is tried; 0 = not tried', ['capacity_step'], 0, 9),
  number('refusal_answer_days', 'calendar days', [], 0, 365),
  number('spo_most_cases', 'cases', [], 0, 100),
  number('agency_at_capacity', 'most full-time agency officers, England and Wales', [], 0, 5000),
  // work under pressure
  number('ppf_amber_at', 'per cent of points available; 0 = no unit turns', [], 0, 1000),
  number('ppf_red_at', 'per cent of points available', [], 0, 1000),
  number('ppf_leaves_below', 'points of workload', [], 0, 100),
  share('ppf_task_kept', 'share of the task', ['ppf_state', 'task']),
  share('goodwill_share', 'share of contracted hours'),
  number('hours_lost_share', 'share of contracted hours', [], -0.5, 0.9), // 0 unless a lever sets it
  // money, pounds
  number('pay', 'pounds a FTE and year', ['grade'], 1, 1e6),
  share('pay_supplement', 'share of pay', ['grade']), // 0 unless a lever sets it
  number('outside_pay_growth', 'a year', [], -0.2, 0.2),
  share('employer_pension', 'share of pay'),
  share('national_insurance_rate', 'share of earnings over the threshold'),
  number('national_insurance_threshold', 'pounds a year', [], 0, 1e5),
  number('training_cost', 'pounds a trainee', [], 0, 1e6),
  number('recruitment_cost', 'pounds a person who starts', [], 0, 1e6),
  number('retention_payment', 'pounds a PO, PSO or SPO head and year', [], 0, 1e6), // 0 unless a lever sets it
  share('payment_counts_as_pay', '1 the payment acts on leaving as pay does, 0 not'), // 0 unless a lever sets it
  number('payment_tie_in_days', 'days after the last day of the payment', [], 0, 2000), // 0 unless a lever sets it
  share('payment_rebound_share', 'share of those whom the payment kept'),
  share('discount_rate', 'a year'),
  // practice: what a reader is shown; nothing in the model answers to it
  number('practice_weight', 'weight', ['practice_component'], 0, 100),
  number('plan_due_days', 'calendar days', [], 0, 365),
  // climate of the units
  number('climate_at_start', 'points of 100', [], 0, 100),
  number('climate_spread', 'points of 100', [], 0, 50),
  share('climate_reversion', 'share of the gap a month'),
  number('climate_programme_points', 'points of 100', [], -100, 100), // 0 unless a lever sets it
  // governance: what would differ where a right is held nearer; each stands at the national value unless a scenario opts in
  share('local_pay_response', 'share of pay for each share of PO posts vacant'), // G1
  share('pay_supplement_most', 'share of pay'),
  number('local_transfer_elasticity', 'per cent of the moves for one per cent of pay', [], 0, 20),
  number('local_lead_time_ratio', 'ratio to the national lead time', [], 0.1, 5), // G2
  share('local_placement_by_need', 'share of new officers'), // G3
  number('local_cap', 'per cent of points available; 0 = no cap', [], 0, 1000), // G4
  number('local_partner_hours', 'share of hours gained', [], -0.5, 0.5), // G5
  number('local_recall_ratio', 'ratio to the national recall hazard', [], 0.1, 5),
  number('local_climate_points', 'points of climate, of 100', [], -100, 100), // G6
  number('local_autonomy_ratio', 'ratio to the leaving rate', [], 0.1, 5),
  number('local_estates_hours', 'share of hours gained', [], -0.5, 0.5), // G7
  number('local_budget_change', 'share of the pay bill at the start', [], -0.5, 0.5), // G8
  share('local_area_spread', 'share of hours, half the width between areas'), // G9
  share('local_area_learning', 'share of the gap to the best area that closes in a year'),
  share('local_border_friction', 'share of what is asked for across a border and fails'), // G10
  number('transition_cost', 'pounds a FTE of staff', [], 0, 1e5), // G11, with the four below
  number('transition_leaving_ratio', 'ratio to the leaving rate', [], 1, 5),
  number('transition_sickness_ratio', 'ratio to the rates of sickness spells', [], 1, 5),
  share('transition_hours_lost', 'share of hours'),
  share('transition_oversight_ratio', 'ratio to the hours of SPO for oversight'),
  number('local_information_lag', 'months', [], 0, 12), // G12
  // what these act through, by region; neutral unless a lever that moves rights sets it
  share('pay_response', 'share of pay for each share of PO posts vacant'),
  number('budget_change', 'share of the pay bill at the start', [], -0.9, 0.9),
  number('funding', 'pounds a year, England and Wales', [], -1e9, 1e9),
  share('pay_within_budget', '1 a pay award is found within the budget, 0 it is new money'), // 0 unless a lever sets it
  number('specialist_cost', 'pounds a year, England and Wales', [], 0, 1e9), // 0 unless a lever sets it
  number('set_up_cost', 'pounds a FTE of staff and year', [], 0, 1e6),
  // governance: specialists, and borders between authorities
  share('specialist_share', 'share of POs with cases'),
  share('specialists_needed', 'share of the specialists at the start'),
  number('specialist_friction_units', 'share of help between units that fails', [], 0, 2),
  number('specialist_friction_regions', 'share of help between regions that fails', [], 0, 2),
  share('sharing_friction', 'share of cases that no other unit takes'),
  // governance: how well areas are run
  number('area_spread', 'share of contracted hours', [], 0, 0.5), // 0 unless a lever sets it
  number('area_spread_on_leaving', 'relative change of the leaving rate for a standing of 1', [], 0, 20),
  number('area_leaving_least', 'lowest multiplier', [], 0.01, 1),
  number('area_leaving_most', 'highest multiplier', [], 1, 10),
  share('area_learning', 'share of the gap a year'),
  // edges
  number('edge_c1_hazard_ratio', 'ratio of the rates of sickness spells, exposed to not exposed', [], 1, 5),
  number('edge_c1_begins_at', 'per cent of points available', [], 0, 300),
  number('edge_c1_full_at', 'per cent of points available', [], 1, 400),
  number('edge_c3_strength', 'relative change of the leaving rate for 10 points of workload', [], 0, 1),
  number('edge_c3_least', 'lowest multiplier', [], 0.01, 1),
  number('edge_c3_most', 'highest multiplier', [], 1, 10),
  share('edge_c5_strength', 'share of the usual work'),
  number('edge_c5_months', 'months', [], 0, 60),
  number('mentor_load', 'FTE of an experienced PO a trainee', [], 0, 1), // C4, with the five below
  share('mentor_ceiling', 'share of contracted hours'),
  number('mentor_service_years', 'years', [], 0, 40),
  share('unmentored_load_share', 'share of the usual work'),
  number('unmentored_months', 'months', [], 0, 36),
  share('unmentored_growth_share', 'share of the usual pace'),
  number('skill_half_life', 'months at the desk', [], 0.1, 1200),
  number('skill_fade_half_life', 'months away', [], 0.1, 12_000),
  share('skill_of_qualified_on_coming', 'share of full skill'),
  number('edge_c19_multiple', 'ratio to the leaving rate', [], 1, 10),
  number('edge_c7_elasticity', 'per cent of the leaving rate for one per cent of pay', [], -20, 0),
  number('edge_c7_by_service', 'ratio to the mean elasticity', ['band'], 0, 10),
  number('edge_c7_least', 'lowest multiplier', [], 0.01, 1),
  number('edge_c7_most', 'highest multiplier', [], 1, 10),
  number('edge_c9_strength', 'relative change of the leaving rate for 10 points of climate', [], 0, 1),
  number('edge_c9_least', 'lowest multiplier', [], 0.01, 1),
  number('edge_c9_most', 'highest multiplier', [], 1, 10),
  number('edge_c10_strength', 'points of climate for 10 points of workload', [], 0, 50),
  number('edge_c10_most', 'points of climate', [], 0, 100),
  number('edge_c12_strength', 'relative change of breaches for a tenth of the work left undone', [], -1, 1),
  number('edge_c12_least', 'lowest multiplier', [], 0.01, 1),
  number('edge_c12_most', 'highest multiplier', [], 1, 10),
  number('edge_c18_hazard_ratio', 'ratio of the rates of leaving, those far above their unit to the others', [], 1, 5),
  number('edge_c18_begins_at', 'points of per cent above the mean of the unit', [], 0, 300),
  number('edge_c18_full_at', 'points of per cent above the mean of the unit', [], 1, 400),
  share('workload_tool_visible', '1 officers see it, 0 they do not'),
  number('edge_c20_strength', 'relative change of the answers for 10 points of climate', [], 0, 1),
  share('edge_c20_least', 'share of the usual answers'),
  share('edge_c20_shading', 'share of what falls short of the mean'),
  number('edge_c22_odds_ratio', 'ratio of the odds of completion, one change of officer more to one less', [], 0.1, 1),
  number('edge_c22_changes_counted', 'changes of officer', [], 1, 20),
  number('usual_officer_changes', 'changes of officer a person-year', [], 0, 10),
];
