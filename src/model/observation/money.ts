import type { Place } from '../parameters/parameterBook.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, GRADES, SERVICE_BANDS } from '../vocabulary.js';
import { COLUMN_INDEX } from './columns.js';
import { costOfSetUp, costOfSpecialists } from './costOfGovernance.js';
import { lastDay } from './lastDay.js';
import { overMonth } from './overMonth.js';
import { supplementOf } from './supplements.js';

const C = COLUMN_INDEX;
/** Who starts and is no trainee. */
const STARTED_OTHERWISE = [C.po_hired, C.pso_hired, C.spo_appointed, C.po_returned] as const;

/** Pounds paid to an officer over the days of the month just closed under the levers in force on each of them. */
export function paymentOf(service: Service, officer: number, band: number, days: number): number {
  const { officers, units, regions } = service;
  const place = {
    region: regions[officers.region[officer]!]!.id,
    unit: units.numberInRegion[officers.unit[officer]!]!,
    grade: GRADES[officers.grade[officer]!]!,
    band: SERVICE_BANDS[band]!,
  };
  return overMonth(service, days, (day) => service.book.value('retention_payment', day, place)) / DAYS_PER_YEAR;
}

/** Pounds a FTE and year over the month just closed; an award counts from its day. */
function meanPay(service: Service, place: Place, days: number): number {
  if (days === 0 || !service.book.isChanged('pay')) return service.book.value('pay', lastDay(service), place);
  return overMonth(service, days, (day) => service.book.value('pay', day, place)) / days;
}

/** The month's costs by heading. What levers pay is in the row already. */
export function writeMoney(service: Service, region: number, row: Float64Array, days: number): void {
  const { ledger, book, regions } = service;
  const place = { region: regions[region]!.id };
  const figure = (id: string) => book.value(id, lastDay(service), place);
  const [rate, threshold] = [figure('national_insurance_rate'), figure('national_insurance_threshold')];
  const fteDays = fteDaysOf(service, region);
  for (const [index, grade] of GRADES.entries()) {
    const fteYears = fteDays[index]! / DAYS_PER_YEAR;
    const pay = meanPay(service, { ...place, grade }, days);
    const supplement = supplementOf(service, region, index, days);
    row[C.cost_pay]! += fteYears * pay;
    row[C.cost_supplements]! += fteYears * supplement;
    row[C.cost_national_insurance]! += fteYears * rate * Math.max(0, pay + supplement - threshold);
  }
  const payOfPo = meanPay(service, { ...place, grade: 'PO' }, days) + supplementOf(service, region, GRADE.PO, days);
  row[C.cost_agency] = costOfAgency(service, region, payOfPo);
  row[C.cost_pension] = (row[C.cost_pay]! + row[C.cost_supplements]!) * figure('employer_pension');
  row[C.cost_national_insurance]! += row[C.cost_levers]! * rate;
  const trainees = ledger.flow(region, C.trainees_started);
  const hired = STARTED_OTHERWISE.reduce((sum, column) => sum + ledger.flow(region, column), 0);
  row[C.cost_training] = trainees * figure('training_cost');
  row[C.cost_recruitment] =
    (trainees + hired) * figure('recruitment_cost') +
    ledger.flow(region, C.campaign_applicants) * figure('campaign_cost');
  row[C.cost_specialists] = costOfSpecialists(service, region, days);
  row[C.cost_set_up] = costOfSetUp(service, region, days);
  row[C.budget_owed] = service.budgets.ofMonth(service, region, days).owed;
  row[C.posts_kept_empty] = service.budgets.keptEmpty(region);
}

/** Agency officers cost what a probation officer costs the employer, times 1 + premium. */
function costOfAgency(service: Service, region: number, pay: number): number {
  const { book, ledger, regions } = service;
  const figure = (id: string) => book.value(id, lastDay(service), { region: regions[region]!.id });
  const insurance = figure('national_insurance_rate') * Math.max(0, pay - figure('national_insurance_threshold'));
  const employed = pay * (1 + figure('employer_pension')) + insurance;
  const years = ledger.integral(region, C.agency_fte) / FULL_TIME_HUNDREDTHS / DAYS_PER_YEAR;
  return years * employed * (1 + figure('agency_premium'));
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
