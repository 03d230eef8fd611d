import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../model/observation/columns.js';
import { observe } from '../../model/observation/observe.js';
import type { Service } from '../../model/service.js';
import { leavingRateInForce } from '../../model/timeZero/leavingRateInForce.js';
import { sicknessInForce } from '../../model/timeZero/sicknessInForce.js';
import { startWorkload } from '../../model/timeZero/startWorkload.js';

export const QUANTITY_IDS = [
  'po_fte',
  'pso_fte',
  'caseload',
  'court_orders',
  'pss_stock',
  'sentenced_prisoners',
  'cases_per_practitioner',
  'po_only_share',
  'wmt_percent',
  'po_leaving_rate',
  'sickness_days',
] as const;
export type QuantityId = (typeof QUANTITY_IDS)[number];

/** What a practitioner looks at first, read from the state at the start. */
export interface Quantity {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  value(service: Service): number;
}

export const QUANTITIES: Readonly<Record<QuantityId, Quantity>> = {
  po_fte: { title: 'Probation officers in post', unit: 'FTE', decimals: 0, value: (at) => level(at, 'po_fte') },
  pso_fte: {
    title: 'Probation services officers in post, trainees included',
    unit: 'FTE',
    decimals: 0,
    value: (at) => level(at, 'pso_fte'),
  },
  caseload: { title: 'Caseload', unit: 'people', decimals: 0, value: (at) => level(at, 'caseload') },
  court_orders: {
    title: 'Court orders',
    unit: 'people',
    decimals: 0,
    value: (at) => level(at, 'community_orders') + level(at, 'suspended_orders'),
  },
  pss_stock: {
    title: 'Post-sentence supervision',
    unit: 'people',
    decimals: 0,
    value: (at) => level(at, 'post_sentence_supervision'),
  },
  sentenced_prisoners: {
    title: 'Sentenced prisoners, recalled included',
    unit: 'people',
    decimals: 0,
    value: (at) => level(at, 'prison_before_handover') + level(at, 'prison_after_handover') + level(at, 'recalled'),
  },
  cases_per_practitioner: {
    title: 'Cases per case-holding practitioner',
    unit: 'cases a FTE',
    decimals: 1,
    value: (at) => level(at, 'community_held') / level(at, 'case_holding_fte'),
  },
  po_only_share: {
    title: 'Cases only probation officers may hold',
    unit: '% of cases held in the community',
    decimals: 1,
    value: (at) => (100 * level(at, 'po_only_cases')) / level(at, 'community_held'),
  },
  wmt_percent: {
    title: 'Measured workload',
    unit: '% of points available',
    decimals: 1,
    value: (at) => 100 * at.inputs.anchors.workloadFactor * startWorkload(at).group,
  },
  po_leaving_rate: {
    title: 'Leaving rate of probation officers in force',
    unit: '% a year',
    decimals: 1,
    value: (at) => 100 * leavingRateInForce(at),
  },
  sickness_days: {
    title: 'Sickness in force',
    unit: 'working days a FTE and year',
    decimals: 1,
    value: sicknessInForce,
  },
};

/** A figure of the closing observation of the start, all simulated regions together. */
function level(service: Service, column: ColumnName): number {
  const values = new Float64Array((service.selected.length + 1) * COLUMN_COUNT);
  observe(service, values, 0, 1, 0);
  return values[COLUMN_INDEX[column]]!;
}
