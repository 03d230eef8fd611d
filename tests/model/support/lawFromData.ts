import { dayNumber, isoDate } from '../../../src/model/calendar.js';
import { LawBook } from '../../../src/model/custody/lawBook.js';
import type { Change } from '../../../src/model/inputs.js';
import { centralDraws } from '../../../src/model/parameters/drawUncertainties.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { type StartId, serviceInputs } from './serviceInputs.js';

/**
 * The law of the data as a run from this start sees it, with ISO dates in and out. Drawn dates at their middle.
 *
 * @param changes of levers
 */
export function lawFromData(start: StartId, changes: readonly Change[] = []) {
  const { parameters, start: table } = serviceInputs(start, 1);
  const originDay = table.stockDay + 1;
  const book = new ParameterBook(parameters, changes, centralDraws(parameters), originDay);
  return {
    book,
    lawBook: new LawBook(book, 'wales'),
    /** days from the start */
    day: (iso: string) => dayNumber(iso) - originDay,
    date: (day: number) => isoDate(day + originDay),
  };
}
