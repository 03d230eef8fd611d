import { exp } from '../../engine/math/exp.js';
import { log } from '../../engine/math/log.js';
import { pow } from '../../engine/math/pow.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';

/** What edge C22 is built from. */
export interface ContinuityFigures {
  /** of the odds of completion, one change of officer more to one less; above 0, at most 1 */
  readonly oddsRatio: number;
  /** changes beyond these make no more difference */
  readonly changesCounted: number;
  /** changes of officer a person-year that are usual at the start */
  readonly usualChanges: number;
  /** revocations to be expected over an order of mean length at the rates of the start, by kind of order */
  readonly revocations: readonly number[];
}

/**
 * Edge C22, continuity to completion: what changes of officer make of the rate of breach of an order, so that each of
 * them multiplies the odds of completing an order of mean length by the odds ratio.
 *
 * Centred on the changes that are usual at the start, which the rates of the start contain: at every age of an order the
 * mean over those with the usual changes is 1. Changes before the start are not known and need not be: from the first day
 * on changes and time are both counted anew.
 */
export class ContinuityToCompletion {
  /** multiplier before the centre, [kind of order][changes] */
  private readonly byChanges: Float64Array;
  private readonly counted: number;
  private readonly usualPerDay: number;
  /** The most that it can make of the rate: breaches are drawn from candidates at this multiple. */
  readonly most: number;

  constructor({ oddsRatio, changesCounted, usualChanges, revocations }: ContinuityFigures) {
    this.counted = Math.round(changesCounted);
    this.usualPerDay = usualChanges / DAYS_PER_YEAR;
    this.byChanges = Float64Array.from({ length: revocations.length * (this.counted + 1) }, (_, cell) => {
      const kind = Math.floor(cell / (this.counted + 1));
      return hazardRatio(revocations[kind]!, pow(oddsRatio, cell % (this.counted + 1)));
    });
    this.most = this.byChanges.reduce((most, each) => Math.max(most, each), 1);
  }

  /** @param kind of order, @param changes of officer since the later of the start and the order, @param days since then */
  multiplier(kind: number, changes: number, days: number): number {
    const first = kind * (this.counted + 1);
    return this.byChanges[first + Math.min(changes, this.counted)]! / this.usual(first, days);
  }

  /** Mean over people with the usual changes, a Poisson number, after so many days. */
  private usual(first: number, days: number): number {
    const expected = this.usualPerDay * days;
    let chance = exp(-expected);
    let [sum, left] = [0, 1];
    for (let changes = 0; changes < this.counted; changes++) {
      sum += chance * this.byChanges[first + changes]!;
      left -= chance;
      chance *= expected / (changes + 1);
    }
    return sum + left * this.byChanges[first + this.counted]!;
  }
}

/**
 * Ratio of hazards over a period that multiplies the odds of getting through it by a factor. Where x revocations are to
 * be expected the odds are 1 / (e^x - 1); those at a ratio h are 1 / (e^hx - 1). Where none is to be expected: its limit.
 *
 * @param revocations to be expected at a ratio of 1, 0 or more
 */
export function hazardRatio(revocations: number, oddsFactor: number): number {
  if (revocations < SMALL) return 1 / oddsFactor;
  return log(1 + (exp(revocations) - 1) / oddsFactor) / revocations;
}

/** Below this the limit is nearer than what rounding leaves of the formula. */
const SMALL = 1e-6;

/** The edge, or null where it is off. */
export function continuityToCompletion({ book, edges }: Omit<EdgeContext, 'anchors'>): ContinuityToCompletion | null {
  if (!isOn(edges, 'c22')) return null;
  return new ContinuityToCompletion({
    oddsRatio: book.value('edge_c22_odds_ratio', 0),
    changesCounted: book.value('edge_c22_changes_counted', 0),
    usualChanges: book.value('usual_officer_changes', 0),
    revocations: AXES.order.map((order, kind) => {
      const cell = { order };
      const perYear = book.value('breach_hazard', 0, { cell }) * book.value('breach_revoked_share', 0, { cell });
      return (perYear * meanOrderDays(book, LENGTH_MIXES[kind]!)) / DAYS_PER_YEAR;
    }),
  });
}

/** In the order of AXES.order. */
const LENGTH_MIXES = ['community_order_length_mix', 'suspended_order_length_mix'] as const;

function meanOrderDays(book: ParameterBook, mix: string): number {
  return AXES.order_length.reduce((sum, order_length) => {
    const cell = { order_length };
    return sum + book.value(mix, 0, { cell }) * book.value('order_length_days', 0, { cell });
  }, 0);
}
