import type { ParameterBook, Place } from '../parameters/parameterBook.js';

/** Pounds a FTE and year at a place: the scale, and the local supplement on it. */
export function localPay(book: ParameterBook, day: number, place: Place): number {
  return book.value('pay', day, place) * (1 + book.value('pay_supplement', day, place));
}

/** The same on the first day, before any lever. */
export function localPayAtStart(book: ParameterBook, place: Place): number {
  return book.baseValue('pay', 0, place) * (1 + book.baseValue('pay_supplement', 0, place));
}

/** Whether pay in the service, the scale or a supplement, is ever other than at the start. */
export function localPayMoves(book: ParameterBook): boolean {
  return ['pay', 'pay_supplement'].some((id) => book.isChanged(id) || [...book.stepDays(id)].length > 1);
}
