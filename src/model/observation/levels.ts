import { NOBODY } from '../caseload/people.js';
import { HOLDING_RISKS, isHighRisk, roshOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { perUsualMonth } from '../workload/usualMonth.js';
import { COLUMN_COUNT, COLUMN_INDEX, COLUMNS, type ColumnName } from './columns.js';
import { writeOversight } from './oversight.js';
import { writeWorkUnderPressure } from './workUnderPressure.js';

const C = COLUMN_INDEX;
const HUNDREDTHS: ReadonlySet<ColumnName> = new Set([
  'po_fte',
  'pso_fte',
  'spo_fte',
  'po_case_holding_fte',
  'pso_case_holding_fte',
  'case_holding_fte',
  'agency_fte',
  'po_fte_days',
  'agency_fte_days',
  'staff_fte_days',
  'spo_away_fte_days',
  'plans_on_time',
]);
/** Columns of the integrals, and the level each one integrates. */
const INTEGRAL_OF: Readonly<Partial<Record<ColumnName, ColumnName>>> = {
  po_fte_days: 'po_fte',
  agency_fte_days: 'agency_fte',
  unallocated_days: 'unallocated',
  without_contact_days: 'without_contact',
  unallocated_high_risk_days: 'unallocated_high_risk',
  high_risk_without_contact_days: 'high_risk_without_contact',
  points_unallocated_days: 'points_unallocated',
  points_spo_held_days: 'points_spo_held',
  true_points_days: 'true_points',
};
const ANCHORED = [
  C.points_held,
  C.points_unallocated,
  C.points_spo_held,
  C.points_reports,
  C.true_points,
  C.points_held_days,
  C.points_unallocated_days,
  C.points_spo_held_days,
  C.points_reports_days,
  C.true_points_days,
] as const;
/** Stages at which somebody is a community officer's case. */
const HELD_STAGES = [
  C.prison_after_handover,
  C.recalled,
  C.licence,
  C.post_sentence_supervision,
  C.community_orders,
  C.suspended_orders,
] as const;
const WORKING_DAYS_PER_CALENDAR_DAY = 5 / 7;

/** Every column that the ledger keeps, in its unit, and what follows from them. */
export function writeLevels(service: Service, region: number, row: Float64Array, days: number): void {
  const { ledger } = service;
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const { name, kind } = COLUMNS[column]!;
    const level = INTEGRAL_OF[name];
    let value = kind === 'stock' ? ledger.level(region, column) : ledger.flow(region, column);
    if (kind === 'integral') value = ledger.integral(region, level ? C[level] : column);
    row[column] = HUNDREDTHS.has(name) ? value / 100 : value;
  }
  row[C.sick_working_days] = (ledger.integral(region, C.sick_working_days) / 100) * WORKING_DAYS_PER_CALENDAR_DAY;
  row[C.po_required_fte] = service.tables.poRequiredFte[region]!;
  let held = 0;
  let heldDays = 0;
  for (const column of HELD_STAGES) {
    held += row[column]!;
    heldDays += ledger.integral(region, column);
  }
  row[C.community_held] = held;
  row[C.community_held_days] = heldDays;
  row[C.caseload] = row[C.community_held]! + row[C.prison_before_handover]!;
  row[C.unpaid_work_hours_outstanding] = service.unpaidWork.hours(region, service.simulation.now);
  writePoints(service, region, row, days);
  writeMix(service, region, row);
  writeQueue(service, region, row);
  writeOversight(service, region, row, days);
}

/** Held cases by tier in force, those for probation officers only, and those of high risk. */
function writeMix({ heldMix, tables }: Service, region: number, row: Float64Array): void {
  const { weights, holding } = tables;
  const first = weights.newer ? C.tier_v3_a : C.tier_a;
  for (let cell = 0; cell < holding.groupOf.length; cell++) {
    const cases = heldMix.at(region, cell);
    row[first + Math.floor(cell / HOLDING_RISKS)]! += cases;
    if (holding.poOnly[holding.groupOf[cell]!] === 1) row[C.po_only_cases]! += cases;
    if (isHighRisk(cell % HOLDING_RISKS)) row[C.high_risk_held]! += cases;
  }
}

/** Who waits for an officer, by risk of serious harm, and how long so far. */
function writeQueue({ units, people, simulation }: Service, region: number, row: Float64Array): void {
  const first = units.firstOfRegion[region]!;
  for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
    for (let person = units.firstWaiting[unit]!; person !== NOBODY; person = people.next(person)) {
      const risk = roshOf(people.risk(person));
      row[C.unallocated_low + risk]!++;
      row[C.waited_days_low + risk]! += simulation.now - people.waitingSince(person);
    }
  }
}

/** Points of the region's units; those held and those waiting are anchored, those available are not. */
function writePoints(service: Service, region: number, row: Float64Array, days: number): void {
  const { units, inputs } = service;
  const first = units.firstOfRegion[region]!;
  for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
    row[C.points_held]! += units.pointsHeld[unit]!;
    row[C.points_held_days]! += units.pointsHeldDays[unit]!;
    row[C.points_reports]! += units.reportPoints[unit]! * perUsualMonth(days);
    row[C.points_available]! += units.pointsAvailable[unit]!;
    row[C.points_available_days]! += units.pointsAvailableDays[unit]!;
  }
  row[C.points_reports_days] = row[C.points_reports]! * days;
  for (const column of ANCHORED) row[column]! *= inputs.anchors.workloadFactor;
  writeWorkUnderPressure(service, region, row, days);
}
