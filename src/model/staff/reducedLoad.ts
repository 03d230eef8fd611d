import { PRIORITY } from '../../engine/simulation.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { countOfficer, uncountOfficer } from './officerLedger.js';

/** Per cent of the usual work of an officer who carries all of it. */
export const USUAL_LOAD = 100;

/**
 * An officer carries a share of the usual work until a day: points available fall to it, cases already held stay. A later
 * call replaces an earlier one.
 *
 * @param percent of the usual work, 0 to 100, whole
 * @param until day from the start on which the usual work begins again
 */
export function reduceLoad(service: Service, row: number, percent: number, until: number): void {
  const { officers, simulation } = service;
  if (until <= simulation.day || percent >= USUAL_LOAD) return;
  setLoad(service, row, percent);
  officers.reducedUntil[row] = until;
  simulation.schedule(until, PRIORITY.reviews, EVENT.usualLoad, row);
}

export function onUsualLoad(service: Service, row: number): void {
  const { officers, simulation } = service;
  if (officers.inPost[row] === 0 || officers.reducedUntil[row] !== simulation.day) return;
  setLoad(service, row, USUAL_LOAD);
}

function setLoad(service: Service, row: number, percent: number): void {
  uncountOfficer(service, row, service.simulation.day);
  service.officers.loadPercent[row] = percent;
  countOfficer(service, row, service.simulation.day);
}
