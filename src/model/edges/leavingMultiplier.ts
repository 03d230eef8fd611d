import type { Tables } from '../service/tables.js';
import type { Service } from '../service.js';
import { afterPayment } from '../staff/payments.js';
import type { Grade } from '../vocabulary.js';
import { areaMultiplier } from './areaToLeaving.js';
import { climateMultiplier } from './climateToLeaving.js';
import { comparisonMultiplier } from './comparisonToLeaving.js';
import { workloadMultiplier } from './edgeResponse.js';
import { exitCausesMultiplier } from './exitCauses.js';

/** What the claims in force that look at an officer's own place make of the rate of leaving: the product of them. */
export function leavingMultiplier(service: Service, row: number): number {
  return (
    workloadMultiplier(service, row, service.tables.workloadToLeaving) *
    climateMultiplier(service, row) *
    comparisonMultiplier(service, row) *
    areaMultiplier(service, row) *
    afterPayment(service, row) *
    exitCausesMultiplier(service, row)
  );
}

/** The most that they can make of it together, for a grade. */
export function leavingReach(tables: Tables, grade: Grade): number {
  const ofAll =
    tables.workloadToLeaving.reach *
    tables.climateToLeaving.reach *
    tables.comparison.hazardRatio *
    reachOfAreas(tables);
  return ofAll * (grade === 'PO' ? Math.max(1, tables.exitCauses) : 1);
}

function reachOfAreas({ areaToLeaving }: Tables): number {
  return areaToLeaving.reduce((most, { reach }) => Math.max(most, reach), 1);
}
