import type { Service } from '../service.js';
import { serviceBand } from '../staff/leaving.js';
import { mentorStock } from '../staff/mentors.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { forEachPaid } from '../staff/payments.js';
import { skillOf } from '../staff/skill.js';
import { FULL_TIME_HUNDREDTHS, SERVICE_BANDS } from '../vocabulary.js';
import { writeClimate } from './climate.js';
import { COLUMN_INDEX } from './columns.js';
import { paymentOf } from './money.js';

const C = COLUMN_INDEX;
/** Cases held, by the grade of the holder. */
const CASES_OF_GRADE = [C.po_held_cases, C.pso_held_cases, C.spo_held_cases, C.trainee_held_cases] as const;
/** Upper edges of the bins of officers' workload, per cent. */
const WORKLOAD_BINS = [80, 100, 110, 120, 140, 160, Number.POSITIVE_INFINITY] as const;
const BAND_DAYS = C.po_head_days_0_1;

/**
 * Officers by their own workload, skill and service band, all regions in one walk. Head-days by band are the mean of the
 * stocks at both ends of the month times its days (trapezium); the payments of levers go by the heads at the month's
 * end, for the days on which each payment was in force.
 *
 * @param rows by region; none for those not simulated
 */
export function writeOfficers(service: Service, rows: readonly (Float64Array | undefined)[], days: number): void {
  const { officers, simulation, regions } = service;
  const bandHeads = new Float64Array(regions.length * SERVICE_BANDS.length);
  const paid = service.book.isChanged('retention_payment');
  const heads = new Float64Array(service.units.count);
  for (let officer = 0; officer < officers.rows; officer++) {
    const region = officers.region[officer]!;
    const row = rows[region];
    if (officers.inPost[officer] === 0 || row === undefined) continue;
    if (holdsCasesNow(service, officer)) {
      const fte = officers.fteHundredths[officer]! / FULL_TIME_HUNDREDTHS;
      row[C.skill_fte]! += fte * skillOf(service, officer, simulation.day);
      if (officers.available[officer]! > 0) row[workloadBin(service, officer)]!++;
    }
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
