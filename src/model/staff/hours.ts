import { empirical } from '../../engine/random/distributions/empirical.js';
import { cumulative } from '../caseload/cumulative.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';

/** Contracted hours in hundredths of full time, with cumulative shares of heads. */
export interface HoursMix {
  readonly hundredths: readonly number[];
  readonly cumulative: Float64Array;
}

export function buildHoursMix(book: ParameterBook): HoursMix {
  return {
    hundredths: AXES.hours.map((share) => Math.round(Number(share) * 100)),
    cumulative: cumulative(AXES.hours.map((hours) => book.value('contracted_hours_mix', 0, { cell: { hours } }))),
  };
}

/** @param mark the officer's own uniform */
export function hoursOf(mix: HoursMix, mark: number): number {
  return mix.hundredths[empirical(mark, mix.cumulative)]!;
}
