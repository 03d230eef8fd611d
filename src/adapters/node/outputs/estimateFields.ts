import type { Estimate } from '../../../experiment/result.js';
import type { CsvField } from './csvLine.js';

/** An estimate in a table: the interval of the mean and the range of outcomes have columns of their own. */
export const ESTIMATE_COLUMNS = [
  'mean',
  'mean_low_95', // confidence interval of the mean; empty under 30 replications
  'mean_high_95',
  'q10', // range of outcomes over replications
  'q25',
  'median',
  'q75',
  'q90',
] as const;

export function estimateFields({
  meanLow,
  meanHigh,
  ...estimate
}: Estimate): Record<(typeof ESTIMATE_COLUMNS)[number], CsvField> {
  return { ...estimate, mean_low_95: meanLow, mean_high_95: meanHigh };
}
