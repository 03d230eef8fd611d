import type { Outcome } from '../../model/outcome.js';
import type { Measure } from '../measures/measure.js';
import { OutcomeView } from './outcomeView.js';
import { overPeriod } from './overPeriod.js';

/** Position of all simulated regions together among the areas of a record. */
const WHOLE = 0;

/**
 * Measures of one record summed up over the period, all simulated regions together: for reductions that need one
 * number a measure and none of a month.
 *
 * @param lengths days of each month, 0 for the start
 */
export function recordValues(outcome: Outcome, measures: readonly Measure[], lengths: readonly number[]): number[] {
  const view = new OutcomeView(outcome, lengths);
  return measures.map((measure) =>
    overPeriod(
      measure.summary,
      lengths.map((_, month) => measure.value(view.moveTo(WHOLE, month))),
    ),
  );
}
