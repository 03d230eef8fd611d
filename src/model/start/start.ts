import { PRIORITY } from '../../engine/simulation.js';
import { allocateBatch } from '../allocation/allocate.js';
import { startLayer } from '../caseload/arrivals.js';
import { beginBreachCandidates } from '../caseload/breachCandidates.js';
import { INFLOWS } from '../caseload/inflows.js';
import { noteComparingAtStart } from '../edges/comparisonToLeaving.js';
import { isOn } from '../edges/edgeIds.js';
import { scheduleCohorts } from '../recruitment/cohorts.js';
import { startPool } from '../recruitment/hiring.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { MONTHS_PER_YEAR } from '../vocabulary.js';
import { shareOf } from './regionShares.js';
import { startCaseload } from './startCaseload.js';
import { startStaff } from './startStaff.js';

/** Fills the service as it stood on the night of the stock date, and puts what is to come on the event list. */
export function startService(service: Service): void {
  startStaff(service);
  startCaseload(service);
  allocateStart(service);
  workloadAtStart(service);
  service.budgets.begin(service);
  service.specialists.begin(service);
  service.vacancies.begin(service);
}

/** What drives the service on: dated changes, sentences, cohorts and applicants. */
export function startProcesses(service: Service): void {
  const { simulation, book, inputs } = service;
  for (const day of book.changeDays) {
    if (day < inputs.untilDay) simulation.schedule(day, PRIORITY.datedChange, EVENT.datedChange, day);
  }
  service.layers.forEach((layer, index) => {
    startLayer(service, layer, index);
  });
  service.pools.forEach((pool, index) => {
    startPool(service, pool, index);
  });
  if (isOn(inputs.edges, 'c12') || isOn(inputs.edges, 'c22')) beginBreachCandidates(service);
  scheduleCohorts(service, inputs.untilDay);
}

/** The whole caseload in one batch a unit; levers, the cap among them, begin later. */
function allocateStart(service: Service): void {
  for (const region of service.selected) {
    const first = service.units.firstOfRegion[region]!;
    for (let unit = first; unit < first + service.units.unitsOfRegion[region]!; unit++) {
      allocateBatch(service, unit, 0);
    }
  }
}

/** Until the first month is over, a unit's workload is that of the start, with the reports of a usual month. */
function workloadAtStart(service: Service): void {
  const { units, inputs } = service;
  for (let unit = 0; unit < units.count; unit++) {
    units.reportPoints[unit] = reportPointsAtStart(service, unit);
    const available = units.pointsAvailable[unit]!;
    const raw = available > 0 ? (units.pointsHeld[unit]! + units.reportPoints[unit]!) / available : 0;
    units.workloadPercent[unit] = 100 * inputs.anchors.workloadFactor * raw;
    const measured = units.pointsHeld[unit]! + units.reportPoints[unit]!;
    units.rememberMeasured(unit, inputs.anchors.workloadFactor * measured, available);
    const onDesks = available > 0 ? units.pointsHeld[unit]! / available : 0;
    units.deskPercent[unit] = 100 * inputs.anchors.workloadFactor * onDesks;
  }
  noteComparingAtStart(service);
}

/** Points of the court reports that a unit's share of all disposals makes in a month. */
function reportPointsAtStart({ book, tables, regions, units }: Service, unit: number): number {
  const { standard, fast } = tables.reports;
  const region = units.region[unit]!;
  const { share } = regions[region]!;
  const disposals = INFLOWS.reduce((sum, { rate, stock }) => {
    // relative to the region's general share, so that without figures of its own it is that share times a sum
    return sum + book.baseValue(rate, 0) * (shareOf(regions[region]!, stock) / share);
  }, 0);
  const perMonth = (disposals * share) / units.unitsOfRegion[region]! / MONTHS_PER_YEAR;
  return Math.round(perMonth * (standard.share * standard.points + fast.share * fast.points));
}
