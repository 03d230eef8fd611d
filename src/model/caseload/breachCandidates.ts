import { exponential } from '../../engine/random/distributions/exponential.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { scheduleStep } from './casework.js';
import { orderKind } from './orders.js';
import { NEVER, STAGE } from './people.js';
import type { LifeContext } from './sentenceLife.js';

/** Occurrences are counted from here, so that none is negative: no day is earlier. */
const EARLIEST_DAY = -100_000;

/**
 * While a claim about breach is on (C12, C22), breaches after the start are thinned: candidates come at the most that the
 * claims can make of the rate, and what they look at decides which of them happen. Everything about a candidate is keyed
 * by the person and its day, so that a candidate of two arms has the same luck and the same successor in both.
 */
export function breachHappens(context: LifeContext, row: number, day: number): boolean {
  const { people, streams, breachClaims } = context;
  if (breachClaims === null || day < 0) return true;
  const mark = streams.uniform(PURPOSE.breachMark, people.idHigh(row), people.idLow(row), day - EARLIEST_DAY);
  return mark * breachClaims.most < breachClaims.multiplier(context, row, day);
}

/** The candidate after one that came to nothing. */
export function nextBreachCandidate(context: LifeContext, row: number, day: number): void {
  const { people, streams, orders, breachClaims } = context;
  const mean = orders.breachDays[orderKind(people, row)]!;
  const u = streams.uniform(PURPOSE.breachCandidate, people.idHigh(row), people.idLow(row), day - EARLIEST_DAY);
  const days = mean < NEVER ? exponential(u, mean / (breachClaims?.most ?? 1)) : NEVER;
  people.setTurnDay(row, days < NEVER ? day + 1 + Math.floor(days) : NEVER);
}

/**
 * Orders at the start were lived without the claims, so that the start is the same with and without them. The rate has no
 * memory: from the first day on their candidates begin anew.
 */
export function beginBreachCandidates(service: Service): void {
  const { people, units, lives } = service;
  for (let row = 0; row < people.rows; row++) {
    if (people.stage(row) !== STAGE.order || people.breached(row) === 1) continue;
    const life = lives[units.region[people.unit(row)]!]!;
    if (life.breachClaims === null) return;
    nextBreachCandidate(life, row, -1);
    scheduleStep(service, row);
  }
}
