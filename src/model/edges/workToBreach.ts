import type { Anchors } from '../inputs.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './workloadResponse.js';

/** Share of the work for which the strength is stated. */
const TENTH = 0.1;
/** Per cent of points available at which the work takes all of them. */
const FULL = 100;

/**
 * Edge C12, work left undone to breach: what the share of its work that a unit could do in the last complete month makes
 * of the rate of breach. 1 at the national share of the start, in proportion to what it falls short of that, either way
 * by the sign of the strength; saturates at both ends.
 */
export class WorkToBreach {
  /** one typed array for the reason in `WorkloadResponse`: share at the centre, change of the rate a unit of share, least, most */
  private readonly figures: Float64Array;

  constructor(sharesAtStart: number, strength: number, least: number, most: number) {
    this.figures = Float64Array.of(sharesAtStart, strength / TENTH, least, most);
  }

  /** The most that it can make of the rate: breaches are drawn from candidates at this multiple. */
  get most(): number {
    return this.figures[3]!;
  }

  multiplier(workloadPercent: number): number {
    const { figures } = this;
    const linear = 1 + figures[1]! * (figures[0]! - workDelivered(workloadPercent));
    return Math.min(figures[3]!, Math.max(figures[2]!, linear));
  }
}

/** Share of the work of its cases that the points available allow a unit to do, at most 1. */
export function workDelivered(workloadPercent: number): number {
  return workloadPercent > FULL ? FULL / workloadPercent : 1;
}

/** The edge, or null where it is off: then no candidates are drawn for it. */
export function workToBreach({ book, edges }: Omit<EdgeContext, 'anchors'>, anchors: Anchors): WorkToBreach | null {
  if (!isOn(edges, 'c12')) return null;
  return new WorkToBreach(
    workDelivered(anchors.workloadPercentAtStart),
    book.value('edge_c12_strength', 0),
    book.value('edge_c12_least', 0),
    book.value('edge_c12_most', 0),
  );
}
