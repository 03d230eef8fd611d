import { isFirstOfApril } from '../calendar.js';
import type { Service } from '../service.js';
import { RIGHT } from './rights.js';
import { affordableSupplement, vacancyRate, wantedSupplement } from './supplementsAhead.js';

/** Supplements are set in tenths of a per cent of pay. */
const STEPS = 1000;

/**
 * Mechanism G1: on 1 April whoever sets pay in a region looks at its vacancies for probation officers and sets their
 * supplement for the year: so much for each share of posts that is vacant, up to a limit, and no more than the money that
 * is found already or can be found within the year pays for until the end of the run.
 */
export function decideSupplements(service: Service): void {
  const { book, simulation, originDay, regions, selected } = service;
  const day = simulation.now;
  if (!book.isChanged('pay_response') || !isFirstOfApril(originDay + day)) return;
  for (const region of selected) {
    const response = book.value('pay_response', day, { region: regions[region]!.id });
    const decided = supplementFor(service, region, response);
    const where = { region: regions[region]!.id, grade: 'PO' } as const;
    const before = book.value('pay_supplement', day, where);
    if (response === 0 && before === 0) continue;
    book.decide('pay_supplement', where, day, decided);
    note(service, region, decided, day);
  }
  service.refresh(day);
}

/** What is wanted, as far as the money goes. */
function supplementFor(service: Service, region: number, response: number): number {
  const wanted = Math.round(STEPS * wantedSupplement(service, region, response));
  const money = service.budgets.forSupplements(service, region);
  return Math.min(wanted, Math.floor(STEPS * affordableSupplement(service, region, money))) / STEPS;
}

function note(service: Service, region: number, decided: number, day: number): void {
  if (service.trace === null) return;
  const knew = vacancyRate(service, region);
  for (const authority of service.governance.decidersIn(RIGHT.pay_setting, region, day)) {
    service.trace.note({ day, right: 'pay_setting', authority, region, what: 'supplement', decided, knew });
  }
}
