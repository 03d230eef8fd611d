import type { ParameterBook, Place } from '../parameters/parameterBook.js';
import { SERVICE_BANDS } from '../vocabulary.js';

/** Retirement is told apart from other leaving in the band of the longest service alone: nobody's age is known. */
const LONG_SERVICE = SERVICE_BANDS.at(-1);

/** Leavers a head and year, by why they go. */
export interface LeavingParts {
  readonly retiring: number;
  readonly others: number;
}

/**
 * A published leaving rate holds those who retire. Their part is a share of it that no claim, no pay and no lever on leaving
 * moves: those act on the rest. A lever that *sets* a rate sets all of it, as it is published, and never below those who
 * retire.
 *
 * @param base leavers a head and year of the grade and band before levers
 */
export function leavingParts(book: ParameterBook, base: number, day: number, place: Place): LeavingParts {
  if (place.band !== LONG_SERVICE) return { retiring: 0, others: book.changed('leaving_rate', base, day, place) };
  const retiring = base * book.value('retirement_share', day, place);
  if (book.isSet('leaving_rate', day, place)) {
    return { retiring, others: Math.max(0, book.changed('leaving_rate', base, day, place) - retiring) };
  }
  const published = base * book.baseValue('retirement_share', day, place);
  return { retiring, others: book.changed('leaving_rate', base - published, day, place) };
}
