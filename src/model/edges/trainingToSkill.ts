import { addMonths } from '../calendar.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { reduceLoad, USUAL_LOAD } from '../staff/reducedLoad.js';
import { PPF } from '../workload/prioritising.js';
import { isOn } from './edgeIds.js';

/** Counts the month just over for every trainee whose unit spent it in amber or red. */
export function countStrippedMonths(service: Service): void {
  const { officers, units, tables } = service;
  if (!isOn(service.inputs.edges, 'c5') || tables.prioritising.every((rules) => rules === null)) return;
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.trainee) continue;
    officers.trainingMonths[row]!++;
    if (units.ppfState[officers.unit[row]!]! > PPF.green) officers.strippedMonths[row]!++;
  }
}

/**
 * Edge C5, training under stripped-back practice to skill: who has trained so carries less than the usual work for some
 * months after qualifying, in proportion to the months of training that passed in amber or red.
 */
export function startWithWhatWasLearnt(service: Service, row: number): void {
  const { officers, book, simulation, originDay, inputs } = service;
  const stripped = officers.strippedMonths[row]!;
  if (stripped === 0 || !isOn(inputs.edges, 'c5')) return;
  const { day } = simulation;
  const share = (stripped / officers.trainingMonths[row]!) * book.value('edge_c5_strength', day);
  const until = addMonths(originDay + day, Math.round(book.value('edge_c5_months', day))) - originDay;
  reduceLoad(service, row, Math.round(USUAL_LOAD * (1 - share)), until);
}
