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
  { name: 'po_promotions', kind: 'flow' },
  { name: 'po_moves_to_headquarters', kind: 'flow' },
  { name: 'trainees_started', kind: 'flow' },
  { name: 'trainees_qualified', kind: 'flow' },
  { name: 'trainees_dropped_out', kind: 'flow' },
  { name: 'po_hired', kind: 'flow' },
  { name: 'pso_hired', kind: 'flow' },
  { name: 'pso_to_training', kind: 'flow' },
  { name: 'sick_working_days', kind: 'flow' }, // working days lost, FTE-weighted, PO PSO SPO and trainees
  // staff, level x days
  { name: 'po_head_days', kind: 'integral' },
  { name: 'po_head_days_0_1', kind: 'integral' },
  { name: 'po_head_days_1_3', kind: 'integral' },
  { name: 'po_head_days_3_5', kind: 'integral' },
  { name: 'po_head_days_5_10', kind: 'integral' },
  { name: 'po_head_days_10_15', kind: 'integral' },
  { name: 'po_head_days_15', kind: 'integral' },
  { name: 'pso_head_days', kind: 'integral' },
  { name: 'staff_fte_days', kind: 'integral' }, // PO, PSO, SPO and trainees
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
  { name: 'po_only_cases', kind: 'stock' }, // of community_held
  { name: 'po_held_cases', kind: 'stock' },
  { name: 'pso_held_cases', kind: 'stock' }, // without trainees
  { name: 'trainee_held_cases', kind: 'stock' },
  { name: 'unallocated', kind: 'stock' },
  { name: 'unallocated_high_risk', kind: 'stock' }, // tier A or B
  // caseload, flow of people
  { name: 'sentenced_to_custody', kind: 'flow' },
  { name: 'orders_made', kind: 'flow' },
  { name: 'releases', kind: 'flow' }, // first releases from a sentence
  { name: 'recalls', kind: 'flow' },
  { name: 're_releases', kind: 'flow' },
  { name: 'cases_ended', kind: 'flow' },
  { name: 'officer_changes', kind: 'flow' },
  { name: 'community_held_days', kind: 'integral' }, // person-days
  { name: 'unallocated_days', kind: 'integral' },
  { name: 'unallocated_high_risk_days', kind: 'integral' },
  // workload, points as the published tool counts them, anchored
  { name: 'points_held', kind: 'stock' },
  { name: 'points_unallocated', kind: 'stock' },
  { name: 'points_available', kind: 'stock' },
  { name: 'points_held_days', kind: 'integral' },
  { name: 'points_unallocated_days', kind: 'integral' },
  { name: 'points_available_days', kind: 'integral' },
  // case holders by their measured workload at the end of the month, heads
  { name: 'officers_under_80', kind: 'stock' },
  { name: 'officers_80_100', kind: 'stock' },
  { name: 'officers_100_110', kind: 'stock' },
  { name: 'officers_110_120', kind: 'stock' },
  { name: 'officers_120_140', kind: 'stock' },
  { name: 'officers_140_160', kind: 'stock' },
  { name: 'officers_160_up', kind: 'stock' },
  // money, pounds of the month at the pay rates of the data's base year
  { name: 'cost_pay', kind: 'flow' },
  { name: 'cost_training', kind: 'flow' },
  { name: 'cost_levers', kind: 'flow' }, // payments that a lever makes
  // the draw of the understatement factor, so that corrected need is paired with its own draw
  { name: 'understatement_factor', kind: 'stock' },
] as const satisfies readonly { name: string; kind: 'stock' | 'flow' | 'integral' }[];

export type ColumnName = (typeof COLUMNS)[number]['name'];
export const COLUMN_COUNT = COLUMNS.length;

/** Position of each column in a row. */
export const COLUMN_INDEX: Readonly<Record<ColumnName, number>> = Object.fromEntries(
  COLUMNS.map((column, index) => [column.name, index]),
) as Record<ColumnName, number>;
