import { exp } from '../../engine/math/exp.js';
import { log } from '../../engine/math/log.js';
import { paymentMultiplier } from '../edges/payToLeaving.js';
import type { Place } from '../parameters/parameterBook.js';
import type { Service } from '../service.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BANDS } from '../vocabulary.js';
import { leavingCell, othersPerDay, serviceBand } from './leaving.js';
import { GRADE, ORIGIN } from './officers.js';

/** Days for which those whom a payment kept leave more often once they are free. */
const REBOUND_DAYS = DAYS_PER_YEAR;

/** What a payment to stay did for one officer in the month just over. */
export interface PaidMonth {
  /** days of the month on which it was in force */
  readonly days: number;
  /** last of them, not included */
  readonly until: number;
  /** of the rate of leaving, on the last of them */
  readonly multiplier: number;
  readonly tieInDays: number;
}

/**
 * After a payment to stay: whoever took it is bound for the tie-in and leaves as while it was paid. Then some of those
 * whom it kept go within a year: kept with the chance k = 1 - exp(-expected leavings kept), of whom the share r leaves,
 * so that the hazard added over the year is -ln(1 - r k). Pay and rebound together saturate where pay does.
 */
export function afterPayment(service: Service, row: number): number {
  const { officers, tables, simulation } = service;
  const { payOnLeaving: pay } = tables;
  if (!pay.paymentActs || officers.keptHazard[row] === 0) return 1;
  const cell = leavingCell(service, row, simulation.now);
  if (pay.ofPayment[cell]! < 1) return 1;
  const free = officers.tiedUntil[row]!;
  if (simulation.now < free) return officers.tiedMultiplier[row]!;
  const rate = tables.leavingPerDay[cell]!;
  if (simulation.now >= free + REBOUND_DAYS || rate === 0) return 1;
  const added = reboundHazard(officers.keptHazard[row]!, pay.reboundShare) / REBOUND_DAYS;
  return Math.max(1, Math.min(1 + added / rate, pay.most / pay.all[cell]!));
}

/** Hazard of the year after, from the expected leavings that a payment kept and the share of the kept who then go. */
export function reboundHazard(keptHazard: number, share: number): number {
  return -log(1 - share * (1 - exp(-keptHazard)));
}

/** At the end of a month: who was paid is bound until the tie-in ends, and owes the payment that they are still here. */
export function rememberPayments(service: Service, days: number): void {
  if (!service.tables.payOnLeaving.paymentActs || days === 0) return;
  const { officers } = service;
  forEachPaid(service, days, (row, month, kept) => {
    const isOver = month.until - month.days >= officers.tiedUntil[row]! + REBOUND_DAYS;
    officers.keptHazard[row] = (isOver ? 0 : officers.keptHazard[row]!) + kept;
    officers.tiedUntil[row] = month.until + month.tieInDays;
    officers.tiedMultiplier[row] = month.multiplier;
  });
}

/** Everybody in post whom a payment acted on in the month just over, with the expected leavings that it kept. */
export function forEachPaid(
  service: Service,
  days: number,
  each: (row: number, month: PaidMonth, kept: number) => void,
): void {
  const { officers, tables, simulation } = service;
  if (!tables.payOnLeaving.paymentActs || days === 0) return;
  const months = new Map<number, PaidMonth>();
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] === GRADE.trainee) continue;
    if (officers.origin[row] === ORIGIN.agency) continue;
    const month = monthOf(service, row, days, months);
    if (month.days === 0) continue;
    each(row, month, keptOf(service, row, month, simulation.now));
  }
}

/** Expected leavings that did not happen: the rate without the payment less the rate with it, times days; who retires is paid, and not kept. */
function keptOf(service: Service, row: number, month: PaidMonth, now: number): number {
  const cell = leavingCell(service, row, now);
  const { payOnLeaving: pay } = service.tables;
  const without = othersPerDay(service, row, cell) / (afterPayment(service, row) * pay.ofPayment[cell]!);
  return without * (1 - month.multiplier) * month.days;
}

/** The month of the officer's region, grade and band at its end, worked out once. */
function monthOf(service: Service, row: number, days: number, months: Map<number, PaidMonth>): PaidMonth {
  const { officers, regions, simulation } = service;
  const [region, grade] = [officers.region[row]!, officers.grade[row]!];
  const band = serviceBand(service, row, simulation.now);
  const key = (region * GRADES.length + grade) * SERVICE_BANDS.length + band;
  const known = months.get(key);
  if (known) return known;
  const place = { region: regions[region]!.id, grade: GRADES[grade]!, band: SERVICE_BANDS[band]! };
  const month = paidMonth(service, place, days);
  months.set(key, month);
  return month;
}

function paidMonth(
  { book, simulation }: Service,
  place: Place & { region: string; grade: string; band: string },
  days: number,
): PaidMonth {
  let [inForce, last] = [0, 0];
  for (let day = simulation.now - days; day < simulation.now; day++) {
    if (book.value('payment_counts_as_pay', day, place) * book.value('retention_payment', day, place) === 0) continue;
    inForce++;
    last = day;
  }
  if (inForce === 0) return { days: 0, until: 0, multiplier: 1, tieInDays: 0 };
  const multiplier = paymentMultiplier({ book }, last, place);
  return { days: inForce, until: last + 1, multiplier, tieInDays: book.value('payment_tie_in_days', last, place) };
}
