import { empirical } from '../../engine/random/distributions/empirical.js';
import { cumulative } from '../caseload/cumulative.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';

/** Contracted hours in hundredths of full time, with cumulative shares of heads. A class for the reason in `MarkTables`. */
export class HoursMix {
  readonly hundredths: readonly number[];
  readonly cumulative: Float64Array;

  constructor(book: ParameterBook) {
    this.hundredths = AXES.hours.map((share) => Math.round(Number(share) * 100));
    this.cumulative = cumulative(AXES.hours.map((hours) => book.value('contracted_hours_mix', 0, { cell: { hours } })));
  }
}

/** @param mark the officer's own uniform */
export function hoursOf(mix: HoursMix, mark: number): number {
  return mix.hundredths[empirical(mark, mix.cumulative)]!;
}

/** Mean of the mix, hundredths of full time. */
export function meanHundredths({ hundredths, cumulative: shares }: HoursMix): number {
  return hundredths.reduce((sum, one, place) => sum + one * (shares[place]! - (shares[place - 1] ?? 0)), 0);
}
