import { isFirstOfApril } from '../calendar.js';
import { vacantHundredths } from '../recruitment/hiring.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';
import { RIGHT } from './rights.js';

/** Supplements are set in tenths of a per cent of pay. */
const STEPS = 1000;

/**
 * Mechanism G1: on 1 April whoever sets pay in a region looks at its vacancies for probation officers and sets their
 * supplement for the year: so much for each share of posts that is vacant, up to a limit.
 */
export function decideSupplements(service: Service): void {
  const { book, simulation, originDay, regions, selected } = service;
  const day = simulation.now;
  if (!book.isChanged('pay_response') || !isFirstOfApril(originDay + day)) return;
  for (const region of selected) {
    const response = book.value('pay_response', day, { region: regions[region]!.id });
    const decided = supplementFor(service, region, response, day);
    const where = { region: regions[region]!.id, grade: 'PO' } as const;
    const before = book.value('pay_supplement', day, where);
    if (response === 0 && before === 0) continue;
    book.decide('pay_supplement', where, day, decided);
    note(service, region, decided, day);
  }
  service.refresh(day);
}

function supplementFor(service: Service, region: number, response: number, day: number): number {
  const most = service.book.value('pay_supplement_most', day);
  return Math.round(STEPS * Math.min(most, response * vacancyRate(service, region))) / STEPS;
}

/** Share of the posts wanted that nobody fills or is on the way to. */
function vacancyRate(service: Service, region: number): number {
  const required = FULL_TIME_HUNDREDTHS * service.tables.poRequiredFte[region]!;
  return required > 0 ? Math.max(0, vacantHundredths(service, region, GRADE.PO) / required) : 0;
}

function note(service: Service, region: number, decided: number, day: number): void {
  if (service.trace === null) return;
  const knew = vacancyRate(service, region);
  for (const authority of service.governance.decidersIn(RIGHT.pay_setting, region, day)) {
    service.trace.note({ day, right: 'pay_setting', authority, region, what: 'supplement', decided, knew });
  }
}
