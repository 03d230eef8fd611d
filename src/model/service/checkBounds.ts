import { leavingReach } from '../edges/leavingMultiplier.js';
import { GRADES, SERVICE_BANDS } from '../vocabulary.js';
import type { Tables } from './tables.js';

/**
 * Leaving and sickness are thinned from candidates at constant bounds: the largest rate that levers and edges can reach
 * together must not pass them.
 *
 * @throws RangeError naming the rate and the bound
 */
export function checkBounds(tables: Tables): void {
  checkLeaving(tables);
  checkAgency(tables);
  const { reach } = tables.workloadToSickness;
  checkSickness('short', reach * Math.max(...tables.shortSpellsPerDay), tables.shortBoundPerDay);
  checkSickness('long', reach * Math.max(...tables.longSpellsPerDay), tables.longBoundPerDay);
}

function checkSickness(kind: 'short' | 'long', reach: number, bound: number): void {
  if (reach <= bound) return;
  throw new RangeError(
    `${kind} sickness can reach ${perYear(reach)} spells a year at work, above the bound of ${perYear(bound)} (${kind}_sickness_bound)`,
  );
}

function checkAgency({ agency }: Tables): void {
  if (agency.exitPerDay <= agency.exitBoundPerDay) return;
  throw new RangeError(
    `agency officers leave at ${perYear(agency.exitPerDay)} a year, above the bound of ${perYear(agency.exitBoundPerDay)} (agency_exit_bound)`,
  );
}

/** Retirement, promotion and moves, to headquarters and to other regions, share the bound of leaving. */
function checkLeaving(tables: Tables): void {
  const most =
    Math.max(...tables.promotionPerDay) +
    Math.max(...tables.headquartersPerDay) +
    Math.max(...tables.payGaps.movesPerDay);
  for (let cell = 0; cell < tables.leavingPerDay.length; cell++) {
    const grade = GRADES[Math.floor(cell / SERVICE_BANDS.length) % GRADES.length]!;
    const others = tables.leavingPerDay[cell]! * reboundReach(tables, cell) * leavingReach(tables, grade);
    const reach = tables.retiringPerDay[cell]! + others + most;
    if (reach <= tables.leavingBoundPerDay) continue;
    const band = SERVICE_BANDS[cell % SERVICE_BANDS.length];
    throw new RangeError(
      `leaving of ${grade} with ${band} years of service can reach ${perYear(reach)} a year, above the bound of ${perYear(tables.leavingBoundPerDay)} (leaving_rate_bound)`,
    );
  }
}

/** Who was paid to stay may leave more for a year after: pay and rebound together never make more of it than pay can. */
function reboundReach({ payOnLeaving }: Tables, cell: number): number {
  return payOnLeaving.paymentActs ? payOnLeaving.most / payOnLeaving.all[cell]! : 1;
}

function perYear(perDay: number): string {
  return (perDay * 365.25).toFixed(3);
}
