import { NOBODY } from '../caseload/people.js';
import { ClimateSurvey } from '../edges/climateSurvey.js';
import { isOn } from '../edges/edgeIds.js';
import { AXES } from '../parameters/axes.js';
import type { Place } from '../parameters/parameterBook.js';
import { HOLDING_RISKS, isHighRisk, roshOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { serviceBand } from '../staff/leaving.js';
import { mentorStock } from '../staff/mentors.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { forEachPaid } from '../staff/payments.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BANDS } from '../vocabulary.js';
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
  'staff_fte_days',
  'spo_away_fte_days',
  'plans_on_time',
]);
/** Columns of the integrals, and the level each one integrates. */
const INTEGRAL_OF: Readonly<Partial<Record<ColumnName, ColumnName>>> = {
  po_fte_days: 'po_fte',
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
/** Cases held, by the grade of the holder. */
const CASES_OF_GRADE = [C.po_held_cases, C.pso_held_cases, C.spo_held_cases, C.trainee_held_cases] as const;
const WORKING_DAYS_PER_CALENDAR_DAY = 5 / 7;
/** Upper edges of the bins of officers' workload, per cent. */
const WORKLOAD_BINS = [80, 100, 110, 120, 140, 160, Number.POSITIVE_INFINITY] as const;
const BAND_DAYS = C.po_head_days_0_1;
/** Who starts and is no trainee. */
const STARTED_OTHERWISE = [C.po_hired, C.pso_hired, C.spo_appointed, C.po_returned] as const;
/** In the order of the axis practice_component. */
const PRACTICE_WEIGHTS = C.practice_weight_contact;

/**
 * Writes a month's closing observation: one row for all simulated regions together, then one a region.
 *
 * @param values [area][month][column] of the whole run
 * @param days days in the month just closed; 0 at the start
 */
export function observe(service: Service, values: Float64Array, month: number, months: number, days: number): void {
  const total = rowOf(values, 0, month, months);
  const rows: (Float64Array | undefined)[] = service.regions.map(() => undefined);
  for (const [index, region] of service.selected.entries()) {
    const row = rowOf(values, index + 1, month, months);
    rows[region] = row;
    writeLevels(service, region, row, days);
  }
  writeOfficers(service, rows, days);
  for (const region of service.selected) {
    writeMoney(service, region, rows[region]!, days);
    for (let column = 0; column < COLUMN_COUNT; column++) total[column]! += rows[region]![column]!;
  }
  for (let area = 0; area <= service.selected.length; area++) {
    const row = rowOf(values, area, month, months);
    row[C.understatement_factor] = service.book.value('understatement', lastDay(service));
    row[C.discount_rate] = service.book.value('discount_rate', lastDay(service));
    for (const [index, component] of AXES.practice_component.entries()) {
      row[PRACTICE_WEIGHTS + index] = service.book.value('practice_weight', lastDay(service), {
        cell: { practice_component: component },
      });
    }
    if (!isOn(service.inputs.edges, 'c6')) row[C.practice_weight_oversight] = 0;
  }
}

function rowOf(values: Float64Array, area: number, month: number, months: number): Float64Array {
  const start = (area * months + month) * COLUMN_COUNT;
  return values.subarray(start, start + COLUMN_COUNT);
}

/** Every column that the ledger keeps, in its unit, and what follows from them. */
function writeLevels(service: Service, region: number, row: Float64Array, days: number): void {
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
  const first = weights.regime === 'v2' ? C.tier_a : C.tier_v3_a;
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

/**
 * Officers by their own workload and by service band, all regions in one walk. Head-days by band are the mean of the
 * stocks at both ends of the month times its days (trapezium); the payments of levers go by the heads at the month's
 * end, for the days on which each payment was in force.
 *
 * @param rows by region; none for those not simulated
 */
function writeOfficers(service: Service, rows: readonly (Float64Array | undefined)[], days: number): void {
  const { officers, simulation, regions } = service;
  const bandHeads = new Float64Array(regions.length * SERVICE_BANDS.length);
  const paid = service.book.isChanged('retention_payment');
  const heads = new Float64Array(service.units.count);
  for (let officer = 0; officer < officers.rows; officer++) {
    const region = officers.region[officer]!;
    const row = rows[region];
    if (officers.inPost[officer] === 0 || row === undefined) continue;
    if (holdsCasesNow(service, officer) && officers.available[officer]! > 0) row[workloadBin(service, officer)]!++;
    if (officers.origin[officer] === ORIGIN.agency) {
      row[C.agency_held_cases]! += officers.cases[officer]!;
      continue;
    }
    const band = serviceBand(service, officer, simulation.now);
    if (officers.grade[officer] === GRADE.PO) bandHeads[region * SERVICE_BANDS.length + band]!++;
    heads[officers.unit[officer]!]!++;
    row[CASES_OF_GRADE[officers.grade[officer]!]!]! += officers.cases[officer]!;
    if (paid && officers.grade[officer] !== GRADE.trainee)
      row[C.cost_levers]! += paymentOf(service, officer, band, days);
  }
  forEachPaid(service, days, (officer, month, kept) => {
    const row = rows[officers.region[officer]!]!;
    row[C.paid_to_stay_days]! += month.days;
    row[C.kept_by_payment]! += kept;
  });
  writeMentoring(service, rows, days);
  for (const region of service.selected) writeBandDays(service, region, rows[region]!, bandHeads, days);
  writeClimate(service, rows, heads);
}

/**
 * The climate that staff work in, and what a survey would hear of it. Unit by unit, since the order in which officers came
 * must not show in a sum.
 *
 * @param heads in post by unit
 */
function writeClimate(service: Service, rows: readonly (Float64Array | undefined)[], heads: Float64Array): void {
  const { climate, units } = service;
  const survey = new ClimateSurvey(service, lastDay(service));
  for (let unit = 0; unit < units.count; unit++) {
    const row = rows[units.region[unit]!];
    if (row === undefined) continue;
    const points = climate.of(unit);
    const answers = heads[unit]! * survey.answers(points);
    row[C.climate_heads]! += heads[unit]!;
    row[C.climate_points]! += heads[unit]! * points;
    row[C.survey_answers]! += answers;
    row[C.survey_points]! += answers * survey.shown(points);
  }
}

/** Trainee-days for which mentors were needed and missing, by the stock at the end of the month. */
function writeMentoring(service: Service, rows: readonly (Float64Array | undefined)[], days: number): void {
  const { tables, units } = service;
  if (!tables.mentoring.on) return;
  const { trainees, mentorFte } = mentorStock(service);
  for (let unit = 0; unit < units.count; unit++) {
    const row = rows[units.region[unit]!];
    if (row === undefined) continue;
    row[C.mentor_days_needed]! += trainees[unit]! * days;
    row[C.mentor_days_missing]! += trainees[unit]! * days * tables.mentoring.missing(trainees[unit]!, mentorFte[unit]!);
  }
}

function writeBandDays(service: Service, region: number, row: Float64Array, heads: Float64Array, days: number): void {
  for (let band = 0; band < SERVICE_BANDS.length; band++) {
    const cell = region * SERVICE_BANDS.length + band;
    row[BAND_DAYS + band] = ((service.bandHeads[cell]! + heads[cell]!) / 2) * days;
    service.bandHeads[cell] = heads[cell]!;
  }
}

function workloadBin(service: Service, officer: number): number {
  const { officers, inputs } = service;
  const percent = (100 * inputs.anchors.workloadFactor * officers.points[officer]!) / officers.available[officer]!;
  let bin = 0;
  while (percent >= WORKLOAD_BINS[bin]!) bin++;
  return C.officers_under_80 + bin;
}

/** The last day of the month just closed; the first day at the start. */
function lastDay({ simulation }: Service): number {
  return Math.max(0, simulation.now - 1);
}

/** Pounds paid to an officer over the days of the month just closed under the levers in force on each of them. */
function paymentOf(service: Service, officer: number, band: number, days: number): number {
  const { officers, units, regions } = service;
  const place = {
    region: regions[officers.region[officer]!]!.id,
    unit: units.numberInRegion[officers.unit[officer]!]!,
    grade: GRADES[officers.grade[officer]!]!,
    band: SERVICE_BANDS[band]!,
  };
  return overMonth(service, 'retention_payment', place, days) / DAYS_PER_YEAR;
}

/** A figure times the days of the month just closed on which it was in force. */
function overMonth({ book, simulation }: Service, id: string, place: Place, days: number): number {
  const inside = book.changeDays.filter((day) => day > simulation.now - days && day < simulation.now);
  const bounds = [simulation.now - days, ...inside, simulation.now];
  let sum = 0;
  for (let i = 1; i < bounds.length; i++) {
    sum += book.value(id, bounds[i - 1]!, place) * (bounds[i]! - bounds[i - 1]!);
  }
  return sum;
}

/** Pounds a FTE and year over the month just closed; an award counts from its day. */
function meanPay(service: Service, place: Place, days: number): number {
  if (days === 0 || !service.book.isChanged('pay')) return service.book.value('pay', lastDay(service), place);
  return overMonth(service, 'pay', place, days) / days;
}

/** The month's costs by heading. What levers pay is in the row already. */
function writeMoney(service: Service, region: number, row: Float64Array, days: number): void {
  const { ledger, book, regions } = service;
  const place = { region: regions[region]!.id };
  const figure = (id: string) => book.value(id, lastDay(service), place);
  const [rate, threshold] = [figure('national_insurance_rate'), figure('national_insurance_threshold')];
  const fteDays = fteDaysOf(service, region);
  const agencyYears = ledger.integral(region, C.agency_fte) / 100 / DAYS_PER_YEAR;
  for (const [index, grade] of GRADES.entries()) {
    const fteYears = fteDays[index]! / DAYS_PER_YEAR;
    const pay = meanPay(service, { ...place, grade }, days);
    row[C.cost_pay]! += fteYears * pay;
    row[C.cost_national_insurance]! += fteYears * rate * Math.max(0, pay - threshold);
    if (grade === 'PO') {
      const employed = pay * (1 + figure('employer_pension')) + rate * Math.max(0, pay - threshold);
      row[C.cost_agency] = agencyYears * employed * (1 + figure('agency_premium'));
    }
  }
  row[C.cost_pension] = row[C.cost_pay]! * figure('employer_pension');
  row[C.cost_national_insurance]! += row[C.cost_levers]! * rate;
  const trainees = ledger.flow(region, C.trainees_started);
  const hired = STARTED_OTHERWISE.reduce((sum, column) => sum + ledger.flow(region, column), 0);
  row[C.cost_training] = trainees * figure('training_cost');
  row[C.cost_recruitment] =
    (trainees + hired) * figure('recruitment_cost') +
    ledger.flow(region, C.campaign_applicants) * figure('campaign_cost');
}

/** FTE x days of the month in the order of the grades; PSO without trainees, who count one FTE each. */
function fteDaysOf({ ledger }: Service, region: number): readonly number[] {
  const traineeDays = ledger.integral(region, C.trainees);
  return [
    ledger.integral(region, C.po_fte) / 100,
    ledger.integral(region, C.pso_fte) / 100 - traineeDays,
    ledger.integral(region, C.spo_fte) / 100,
    traineeDays,
  ];
}
