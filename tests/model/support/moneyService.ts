import type { Change } from '../../../src/model/inputs.js';
import type { Service } from '../../../src/model/service.js';
import { closingDays } from '../../../src/model/simulate.js';
import { smallInputs, smallService } from './smallService.js';

/** Nobody leaves, is promoted or moves; the posts of PSOs are those filled on the first day. */
export const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0, pso_posts_kept: 1 };
/** Pay 29,062.50; pension 29.6 %; National Insurance 15 % above 5,000: 37,665 + 3,609.375. */
export const POST = 41_274.375;
export const YEAR = 365.25;
/** Days of the small service; the first of August, and the first of April 2026. */
const END = 400;
export const AUGUST = 31;
export const APRIL = 274;

export const change = (parameter: string, op: Change['op'], by: number, over: Partial<Change> = {}): Change => ({
  parameter,
  where: {},
  from: AUGUST,
  until: END,
  op,
  by,
  appliesTo: 'alreadyInside',
  ...over,
});

interface Staff {
  readonly PO: number;
  readonly PSO: number;
  readonly SPO: number;
}
export const STAFF: Staff = { PO: 10, PSO: 20, SPO: 2 };

export function serviceWith(changes: readonly Change[], figures: Record<string, number> = {}, staff = STAFF): Service {
  return smallService({ ...smallInputs(staff, { ...STILL, ...figures }), changes });
}

/** Plays to a month's end and closes that month; `look` sees it before it is closed. */
export function playTo(service: Service, day: number, look: (days: number) => void = () => undefined): Service {
  let from = service.simulation.now;
  for (const until of closingDays(service.inputs).filter((closing) => closing > from)) {
    if (from > 0) service.beginMonth(from, until);
    service.simulation.runUntil(until);
    if (until === day) look(until - from);
    service.closeMonth(until - from);
    if (until === day) return service;
    from = until;
  }
  throw new RangeError(`no month ends on day ${day}`);
}
