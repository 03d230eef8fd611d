import { workloadMultiplier } from '../edges/edgeResponse.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';

/** Working days of sickness a FTE and year of the staff in post now, edges included: spells x length, times their own multipliers. */
export function sicknessInForce(service: Service): number {
  const { officers, book, tables } = service;
  const days = (kind: string) => book.value(`${kind}_sickness_spells`, 0) * book.value(`${kind}_sickness_length`, 0);
  let sum = 0;
  let total = 0;
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0) continue;
    const fte = officers.grade[row] === GRADE.trainee ? FULL_TIME_HUNDREDTHS : officers.fteHundredths[row]!;
    sum += fte * workloadMultiplier(service, row, tables.workloadToSickness);
    total += fte;
  }
  return (sum / total) * (days('short') + days('long'));
}
