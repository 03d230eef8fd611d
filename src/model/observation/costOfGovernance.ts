import type { ParameterBook } from '../parameters/parameterBook.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { shareOf } from '../start/regionShares.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, GRADES, type Grade } from '../vocabulary.js';
import { COLUMN_INDEX } from './columns.js';
import { lastDay } from './lastDay.js';
import { overMonth } from './overMonth.js';
import { supplementOf } from './supplements.js';

const C = COLUMN_INDEX;
const STOCKS: Readonly<Record<Exclude<Grade, 'trainee'>, number>> = { PO: C.po_fte, PSO: C.pso_fte, SPO: C.spo_fte };

/** Pounds a year that a full-time member of staff of a grade costs: pay, employer's pension and National Insurance. */
export function costOfPost(service: Service, region: number, grade: Grade): number {
  const place = { region: service.regions[region]!.id };
  const day = lastDay(service);
  const figure = (id: string) => service.book.value(id, day, place);
  const pay = service.book.value('pay', day, { ...place, grade });
  const insured = Math.max(0, pay - figure('national_insurance_threshold'));
  return pay * (1 + figure('employer_pension')) + figure('national_insurance_rate') * insured;
}

/** Pounds a year of all staff in post today; trainees as the PSOs among whom they are counted. */
export function payBill(service: Service, region: number): number {
  return GRADES.reduce((sum, grade) => {
    if (grade === 'trainee') return sum;
    const fte = service.ledger.level(region, STOCKS[grade]) / FULL_TIME_HUNDREDTHS;
    return sum + fte * costOfPost(service, region, grade);
  }, 0);
}

/** Pounds of the month just closed for setting up another arrangement: so much for everybody in post. */
export function costOfSetUp(service: Service, region: number, days: number): number {
  if (days === 0 || !service.book.isChanged('set_up_cost')) return 0;
  const place = { region: service.regions[region]!.id };
  return (
    (overMonth(service, days, (day) => service.book.value('set_up_cost', day, place)) / DAYS_PER_YEAR) *
    staffFte(service, region)
  );
}

/** Pounds of the month for specialists in the units: the region's share of posts of them. */
export function costOfSpecialists(service: Service, region: number, days: number): number {
  if (days === 0 || !service.book.isChanged('specialist_cost')) return 0;
  const place = { region: service.regions[region]!.id };
  return (
    (overMonth(service, days, (day) => service.book.value('specialist_cost', day, place)) / DAYS_PER_YEAR) *
    shareOf(service.regions[region]!, 'PSO')
  );
}

/** Pounds of the month that local supplements cost, on-costs included. */
export function costOfSupplements(service: Service, region: number, days: number): number {
  if (days === 0 || !service.book.isChanged('pay_supplement')) return 0;
  const years = service.ledger.integral(region, C.po_fte) / FULL_TIME_HUNDREDTHS / DAYS_PER_YEAR;
  return years * supplementOf(service, region, GRADE.PO, days) * onCosts(service, region);
}

/** Pounds of pay and on-costs for a pound of pay above the threshold of National Insurance. */
export function onCosts(service: Service, region: number): number {
  const figure = (id: string) => service.book.value(id, lastDay(service), { region: service.regions[region]!.id });
  return 1 + figure('employer_pension') + figure('national_insurance_rate');
}

/** Pounds of the month that awards cost which are to be found within the budget, on-costs included; of grades in post. */
export function costOfAwards(service: Service, region: number, days: number): number {
  if (days === 0 || !service.book.isChanged('pay_within_budget')) return 0;
  const { book, regions, ledger } = service;
  const place = { region: regions[region]!.id };
  const day = lastDay(service);
  if (book.value('pay_within_budget', day, place) === 0) return 0;
  return GRADES.reduce((sum, grade) => {
    if (grade === 'trainee') return sum;
    const rise = book.value('pay', day, { ...place, grade }) - book.baseValue('pay', day, { ...place, grade });
    const years = ledger.integral(region, STOCKS[grade]) / FULL_TIME_HUNDREDTHS / DAYS_PER_YEAR;
    return sum + years * rise * onCosts(service, region);
  }, 0);
}

/** What a region's money is charged for, and what adds to it. */
const CHARGES = [
  'set_up_cost',
  'pay_response',
  'pay_supplement',
  'specialist_cost',
  'pay_within_budget',
  'funding',
  'budget_change',
] as const;

/** Whether anything in the run costs money beside posts, or brings other money. */
export function isCharged(book: ParameterBook): boolean {
  return CHARGES.some((id) => book.isChanged(id));
}

/** Pounds of the month that an arrangement cost beside posts. */
export function costBesidePosts(service: Service, region: number, days: number): number {
  return (
    costOfSetUp(service, region, days) +
    costOfSupplements(service, region, days) +
    costOfSpecialists(service, region, days) +
    costOfAwards(service, region, days)
  );
}

/** Pounds of the month that the region has beyond what it had: by funding, and by who decides what comes first. */
export function otherMoney(service: Service, region: number, payBillAtStart: number, days: number): number {
  const value = figureIn(service, region);
  const funding = overMonth(service, days, (day) => value('funding', day)) * shareOf(service.regions[region]!, 'PSO');
  const change = overMonth(service, days, (day) => value('budget_change', day)) * payBillAtStart;
  return (funding + change) / DAYS_PER_YEAR;
}

/** Whether anything is charged to a region today, or other money comes. */
export function isChargedToday({ book, regions, simulation }: Service, region: number): boolean {
  const place = { region: regions[region]!.id, grade: 'PO' } as const;
  return CHARGES.some((id) => book.isChanged(id) && book.value(id, simulation.now, place) !== 0);
}

/**
 * Pounds that an arrangement will cost beside posts and supplements by the end of the run, less other money: as decided,
 * for as many staff as today; awards at the rate of the month just closed.
 */
export function comingCharges(service: Service, region: number, payBillAtStart: number, days: number): number {
  const share = shareOf(service.regions[region]!, 'PSO');
  const value = figureIn(service, region);
  const ahead = (id: string) => (service.book.isChanged(id) ? yearsAhead(service, (day) => value(id, day)) : 0);
  const left = service.inputs.untilDay - service.simulation.now;
  return (
    ahead('set_up_cost') * staffFte(service, region) +
    (ahead('specialist_cost') - ahead('funding')) * share -
    ahead('budget_change') * payBillAtStart +
    (costOfAwards(service, region, days) * left) / days
  );
}

/** A figure over the rest of the run, in years: it changes on the days of changes, and on one more. */
export function yearsAhead(service: Service, figure: (day: number) => number, extra = 0): number {
  const { book, simulation, inputs } = service;
  const days = [...book.changeDays, extra].filter((day) => day > simulation.now && day < inputs.untilDay);
  const bounds = [simulation.now, ...days.sort((a, b) => a - b), inputs.untilDay];
  let sum = 0;
  for (let i = 1; i < bounds.length; i++) sum += figure(bounds[i - 1]!) * (bounds[i]! - bounds[i - 1]!);
  return sum / DAYS_PER_YEAR;
}

function figureIn({ book, regions }: Service, region: number): (id: string, day: number) => number {
  const place = { region: regions[region]!.id };
  return (id, day) => book.value(id, day, place);
}

/** PO, PSO and SPO in post, trainees among the PSOs. */
function staffFte({ ledger }: Service, region: number): number {
  return Object.values(STOCKS).reduce((sum, column) => sum + ledger.level(region, column), 0) / FULL_TIME_HUNDREDTHS;
}
