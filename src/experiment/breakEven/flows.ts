import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import { poundsOf } from '../measures/cost.js';
import { discountFactor } from '../measures/discountFactor.js';
import type { Measure, MonthView } from '../measures/measure.js';
import { POUNDS_PER_MILLION } from '../measures/pounds.js';

/** Reads what a month adds; month 0, the state at the start, adds nothing. */
export type Flow = (view: MonthView) => number;

export interface Flows {
  /** in the unit of the net: in kind, or £ million */
  readonly benefit: Flow;
  /** £ million */
  readonly cost: Flow;
}

/**
 * What each month adds to benefit and cost. In kind neither is discounted. Where a unit of the benefit has a worth,
 * both are pounds, discounted to the first day of the run as the present value of cost is.
 *
 * @param measure higher or lower is better
 * @throws RangeError where neither is
 */
export function flowsOf(measure: Measure, worthPounds: number | null): Flows {
  if (measure.better === 'neither') throw new RangeError(`Neither more nor less is better of ${measure.id}`);
  const sign = measure.better === 'lower' ? -1 : 1;
  const inKind = (view: MonthView) => sign * addedBy(measure, view);
  const cost = (view: MonthView) => poundsOf(view) / POUNDS_PER_MILLION;
  if (worthPounds === null) return { benefit: inKind, cost };
  const millions = worthPounds / POUNDS_PER_MILLION;
  return {
    benefit: (view) => millions * inKind(view) * discountFactor(view),
    cost: (view) => cost(view) * discountFactor(view),
  };
}

/** Of what is added up over a period the month's own part; of a level the level times the month's length in years. */
function addedBy(measure: Measure, view: MonthView): number {
  const value = measure.value(view);
  return measure.summary === 'sum' ? value : (value * view.days) / DAYS_PER_YEAR;
}

/** The unit in which the benefit adds up. */
export function unitOfBenefit({ unit, summary }: Measure, worthPounds: number | null): string {
  if (worthPounds !== null) return '£ million';
  const plain = unit.startsWith('%') ? 'percentage points' : unit;
  return summary === 'sum' ? plain : `${plain} x years`;
}
