import type { ColumnName } from '../../model/observation/columns.js';

export interface ServiceBandColumns {
  /** as in ids, e.g. `5_10` */
  readonly suffix: string;
  /** as a reader says it */
  readonly label: string;
  readonly leavers: ColumnName;
  readonly headDays: ColumnName;
}

/** Years of service with HMPPS, training included; lower bound in, upper bound out. */
export const SERVICE_BAND_COLUMNS: readonly ServiceBandColumns[] = [
  { suffix: '0_1', label: 'under 1 year of service', leavers: 'po_leavers_0_1', headDays: 'po_head_days_0_1' },
  { suffix: '1_3', label: '1 to 2 years of service', leavers: 'po_leavers_1_3', headDays: 'po_head_days_1_3' },
  { suffix: '3_5', label: '3 to 4 years of service', leavers: 'po_leavers_3_5', headDays: 'po_head_days_3_5' },
  { suffix: '5_10', label: '5 to 9 years of service', leavers: 'po_leavers_5_10', headDays: 'po_head_days_5_10' },
  { suffix: '10_15', label: '10 to 14 years of service', leavers: 'po_leavers_10_15', headDays: 'po_head_days_10_15' },
  { suffix: '15', label: '15 years of service or more', leavers: 'po_leavers_15', headDays: 'po_head_days_15' },
];
