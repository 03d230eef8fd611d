import type { Service } from '../service.js';
import { leavingPerDay } from '../staff/leaving.js';
import { GRADE } from '../staff/officers.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';

/** Leavers a head and year of the probation officers in post now, edges included: the mean of their own rates. */
export function leavingRateInForce(service: Service): number {
  const { officers, simulation } = service;
  let sum = 0;
  let heads = 0;
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.PO) continue;
    sum += leavingPerDay(service, row, simulation.now);
    heads++;
  }
  return (sum / heads) * DAYS_PER_YEAR;
}
