import { isFirstOfApril } from '../calendar.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { onCosts, yearsAhead } from '../observation/costOfGovernance.js';
import { vacantHundredths } from '../recruitment/hiring.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';

/** Supplement that an area wants for its vacancies, share of pay: the response times the share vacant, up to the most. */
export function wantedSupplement(service: Service, region: number, response: number): number {
  const most = service.book.value('pay_supplement_most', service.simulation.now);
  return Math.min(most, response * vacancyRate(service, region));
}

/** Share of the posts wanted that nobody fills or is on the way to. */
export function vacancyRate(service: Service, region: number): number {
  const required = FULL_TIME_HUNDREDTHS * service.tables.poRequiredFte[region]!;
  return required > 0 ? Math.max(0, vacantHundredths(service, region, GRADE.PO) / required) : 0;
}

/**
 * Pounds that supplements will cost by the end of the run, with as many probation officers and vacancies as today: until
 * the next 1 April what is paid today, from then on what is wanted.
 */
export function supplementsAhead(service: Service, region: number): number {
  const { book, regions } = service;
  if (!book.isChanged('pay_supplement') && !book.isChanged('pay_response')) return 0;
  const place = { region: regions[region]!.id, grade: 'PO' } as const;
  const april = nextFirstOfApril(service);
  const answers = book.isChanged('pay_response');
  const share = (day: number) =>
    answers && day >= april
      ? wantedSupplement(service, region, book.value('pay_response', day, place))
      : book.value('pay_supplement', day, place);
  return yearsAhead(service, share, april) * poundsOfAllPay(service, region);
}

/**
 * The highest supplement from today on that so much money pays for, share of pay; for as long as pay answers to vacancies.
 *
 * @param pounds for supplements by the end of the run; none for less than 0
 */
export function affordableSupplement(service: Service, region: number, pounds: number): number {
  const place = { region: service.regions[region]!.id };
  const years = yearsAhead(service, (day) => (service.book.value('pay_response', day, place) > 0 ? 1 : 0));
  const whole = years * poundsOfAllPay(service, region);
  return whole > 0 ? Math.max(0, pounds) / whole : 0;
}

/** Pounds a year, on-costs included, of a supplement as high as pay itself. */
function poundsOfAllPay(service: Service, region: number): number {
  const { book, ledger, regions, simulation } = service;
  const pay = book.value('pay', simulation.now, { region: regions[region]!.id, grade: 'PO' });
  const fte = ledger.level(region, COLUMN_INDEX.po_fte) / FULL_TIME_HUNDREDTHS;
  return fte * pay * onCosts(service, region);
}

/** Today, if it is one. */
function nextFirstOfApril({ simulation, originDay }: Service): number {
  let day = simulation.now;
  while (!isFirstOfApril(originDay + day)) day++;
  return day;
}
