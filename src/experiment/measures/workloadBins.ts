import type { ColumnName } from '../../model/observation/columns.js';

export interface WorkloadBin {
  readonly column: ColumnName;
  readonly label: string;
  /** per cent of points available, included */
  readonly fromPercent: number;
}

/** The seven bins in which case holders are counted by their measured workload. */
export const WORKLOAD_BINS: readonly WorkloadBin[] = [
  { column: 'officers_under_80', label: 'under 80 %', fromPercent: 0 },
  { column: 'officers_80_100', label: '80 to 100 %', fromPercent: 80 },
  { column: 'officers_100_110', label: '100 to 110 %', fromPercent: 100 },
  { column: 'officers_110_120', label: '110 to 120 %', fromPercent: 110 },
  { column: 'officers_120_140', label: '120 to 140 %', fromPercent: 120 },
  { column: 'officers_140_160', label: '140 to 160 %', fromPercent: 140 },
  { column: 'officers_160_up', label: '160 % or more', fromPercent: 160 },
];
