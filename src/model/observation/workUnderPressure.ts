import type { Service } from '../service.js';
import { PPF } from '../workload/prioritising.js';
import { perUsualMonth } from '../workload/usualMonth.js';
import { COLUMN_INDEX as C } from './columns.js';

/**
 * Units by their state under the Prioritising Probation Framework, the contact that the states leave out, and how much
 * of the work the hours of the month allow, unit by unit: hours that one unit has to spare do nothing for another.
 *
 * @param row of the region, its points already anchored; @param days of the month just closed, 0 at the start
 */
export function writeWorkUnderPressure(service: Service, region: number, row: Float64Array, days: number): void {
  const { units, tables } = service;
  const rules = tables.prioritising[region]!;
  const first = units.firstOfRegion[region]!;
  for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
    const state = rules === null ? PPF.green : units.ppfState[unit]!;
    if (state === PPF.amber) row[C.units_amber]!++;
    if (state === PPF.red) row[C.units_red]!++;
    const { needed, available } = workOf(service, unit, days);
    row[C.work_needed_days]! += needed;
    row[C.work_done_days]! += Math.min(needed, available);
    if (rules !== null)
      row[C.contact_dropped_days]! += contactDays(service, unit, row) * (1 - rules.contactKept[state]!);
  }
  // nobody does the work of those who wait
  row[C.work_needed_days]! += days === 0 ? row[C.points_unallocated]! : row[C.points_unallocated_days]!;
}

/**
 * Anchored points x days: of the cases that officers of the unit hold and the reports they write, less what the framework
 * leaves out; and of the hours worked: those beyond contract included, those lost taken off, and more or fewer as the
 * area is run. Points available, and with them the measured workload, know nothing of these. At the start of one day.
 */
function workOf(service: Service, unit: number, days: number): { needed: number; available: number } {
  const { units, tables, inputs } = service;
  const region = units.region[unit]!;
  const reports = units.reportPoints[unit]! * perUsualMonth(days) * Math.max(1, days);
  const held = days === 0 ? units.pointsHeld[unit]! : units.pointsHeldDays[unit]!;
  const hours = days === 0 ? units.pointsAvailable[unit]! : units.pointsAvailableDays[unit]!;
  const kept = tables.prioritising[region]?.workKept[units.ppfState[unit]!] ?? 1;
  return {
    needed: inputs.anchors.workloadFactor * (held + reports) * kept,
    available: hours * hoursWorked(service, unit),
  };
}

/** Hours that do work, over contracted hours at work: 0 or more. */
function hoursWorked({ tables, units, areas }: Service, unit: number): number {
  const region = units.region[unit]!;
  return Math.max(0, 1 + tables.goodwill[region]! - tables.hoursLost[unit]! + areas.of(region));
}

/** Person-days with officer and contact, the region's split over its units by the points that their officers hold. */
function contactDays({ units, inputs }: Service, unit: number, row: Float64Array): number {
  const ofRegion = row[C.points_held_days]!;
  if (ofRegion === 0) return 0;
  const share = (units.pointsHeldDays[unit]! * inputs.anchors.workloadFactor) / ofRegion;
  return (row[C.community_held_days]! - row[C.without_contact_days]!) * share;
}
