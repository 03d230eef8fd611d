import { orderKind } from '../caseload/orders.js';
import type { LifeContext } from '../caseload/sentenceLife.js';
import type { Anchors } from '../inputs.js';
import { type ContinuityToCompletion, continuityToCompletion } from './continuityToCompletion.js';
import type { EdgeContext } from './edgeResponse.js';
import { type WorkToBreach, workToBreach } from './workToBreach.js';

/** What the claims in force make of the rate of breach of an order: the product of C12 and C22. */
export class BreachClaims {
  /** The most that they can make of it together: breaches are drawn from candidates at this multiple. */
  readonly most: number;

  constructor(
    private readonly work: WorkToBreach | null,
    private readonly continuity: ContinuityToCompletion | null,
  ) {
    this.most = (work?.most ?? 1) * (continuity?.most ?? 1);
  }

  multiplier({ people, units }: Pick<LifeContext, 'people' | 'units'>, row: number, day: number): number {
    const ofWork = this.work?.multiplier(units.workloadPercent[people.unit(row)]!) ?? 1;
    if (this.continuity === null) return ofWork;
    const changes = Math.max(0, people.officersHad(row) - 1);
    const days = day - Math.max(0, people.sentencedDay(row));
    return ofWork * this.continuity.multiplier(orderKind(people, row), changes, days);
  }
}

/** The claims, or null where none is on: then no candidates are drawn. */
export function breachClaims(context: Omit<EdgeContext, 'anchors'>, anchors: Anchors): BreachClaims | null {
  const work = workToBreach(context, anchors);
  const continuity = continuityToCompletion(context);
  return work === null && continuity === null ? null : new BreachClaims(work, continuity);
}
