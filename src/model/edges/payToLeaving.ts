import { pow } from '../../engine/math/pow.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';
import { localPay, localPayAtStart, localPayMoves } from './localPay.js';

/** Whose pay: both belong to the key of the tables of pay and of the elasticity. */
export interface PayPlace {
  readonly region: string;
  readonly grade: string;
  readonly band: string;
}

/** Whether pay, here or outside, is ever other than at the start: while it is not, edge C7 has nothing to do. */
export function payMoves(context: Omit<EdgeContext, 'anchors'>): boolean {
  const { book, edges } = context;
  if (!isOn(edges, 'c7')) return false;
  if (paymentActs(context)) return true;
  return localPayMoves(book) || book.value('outside_pay_growth', 0) !== 0;
}

/** Whether a payment to stay ever acts on leaving as pay does. */
export function paymentActs({ book, edges }: Omit<EdgeContext, 'anchors'>): boolean {
  return isOn(edges, 'c7') && book.isChanged('payment_counts_as_pay');
}

/**
 * Edge C7, pay to leaving: the rate times (pay over pay outside, both as ratios to the start) to the power of an
 * elasticity that fades with service; saturates at both ends. 1 at the start, whatever pay is there.
 */
export function payMultiplier(context: Pick<EdgeContext, 'book'>, day: number, place: PayPlace): number {
  return multiplierOf(context, day, place, actingPayment(context, day, place));
}

/** The part of it that a payment to stay makes: 1 where none is in force. */
export function paymentMultiplier(context: Pick<EdgeContext, 'book'>, day: number, place: PayPlace): number {
  const payment = actingPayment(context, day, place);
  if (payment === 0) return 1;
  return multiplierOf(context, day, place, payment) / multiplierOf(context, day, place, 0);
}

/** Pounds a year beside pay that act as pay does. */
function actingPayment({ book }: Pick<EdgeContext, 'book'>, day: number, place: PayPlace): number {
  if (!book.isChanged('payment_counts_as_pay')) return 0;
  return book.value('payment_counts_as_pay', day, place) * book.value('retention_payment', day, place);
}

function multiplierOf({ book }: Pick<EdgeContext, 'book'>, day: number, place: PayPlace, payment: number): number {
  const { region, grade, band } = place;
  const pay = (localPay(book, day, place) + payment) / localPayAtStart(book, { region, grade });
  const outside = pow(1 + book.value('outside_pay_growth', day), day / DAYS_PER_YEAR);
  const elasticity = book.value('edge_c7_elasticity', day) * book.value('edge_c7_by_service', day, { band });
  const multiplier = pow(pay / outside, elasticity);
  return Math.min(book.value('edge_c7_most', day), Math.max(book.value('edge_c7_least', day), multiplier));
}
