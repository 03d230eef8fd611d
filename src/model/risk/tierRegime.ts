import type { ParameterBook } from '../parameters/parameterBook.js';

/** Which tiers decide workload and who may hold a case: letter and number, or one letter from A to G. */
export type TierRegime = 'v2' | 'v3';

export function tierRegime(book: ParameterBook, day: number): TierRegime {
  return day >= book.daysToDate('tier_v3_from') ? 'v3' : 'v2';
}
