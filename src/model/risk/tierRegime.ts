import type { ParameterBook } from '../parameters/parameterBook.js';
import { TIER_LETTERS, TIERS_V3 } from '../vocabulary.js';

/** Which tiers decide workload and who may hold a case: letter and number, or one letter from A to G. */
export type TierRegime = 'v2' | 'v3';

export function tierRegime(book: ParameterBook, day: number): TierRegime {
  return day >= book.daysToDate('tier_v3_from') ? 'v3' : 'v2';
}

/** How many letters the regime has; A is 0. */
export const LETTERS_OF_REGIME: Readonly<Record<TierRegime, number>> = { v2: TIER_LETTERS.length, v3: TIERS_V3.length };
