import { addMonths } from '../../calendar.js';
import { MONTHS_PER_YEAR } from '../../vocabulary.js';
import type { TierV3Rules } from './tierV3Rules.js';

const NO_LIFER = -1;
/**
 * How long ago a lifer was released: 0 within one year, 1 within five, 2 longer ago. The anniversary itself is within;
 * a release still to come counts as within the first year, as in the source.
 *
 * A simulation works the two days out once a day with `liferStageDays`.
 *
 * @param releaseDay day number; NaN = not a lifer, or no release date: -1
 */
export function liferStage(releaseDay: number, firstStageFrom: number, secondStageFrom: number): number {
  if (Number.isNaN(releaseDay)) return NO_LIFER;
  if (releaseDay >= firstStageFrom) return 0;
  return releaseDay >= secondStageFrom ? 1 : 2;
}

/** Earliest release days of the first and the second stage, seen from `day`. */
export function liferStageDays({ liferYears }: TierV3Rules, day: number): [number, number] {
  return [addMonths(day, -MONTHS_PER_YEAR * liferYears[0]), addMonths(day, -MONTHS_PER_YEAR * liferYears[1])];
}
