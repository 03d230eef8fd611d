import type { Anchors } from '../inputs.js';
import { isOn } from './edgeIds.js';
import { type EdgeContext, EdgeResponse } from './edgeResponse.js';

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
  private readonly response: EdgeResponse;

  constructor(shareAtStart: number, strength: number, least: number, most: number) {
    this.response = new EdgeResponse(shareAtStart, -strength / TENTH, least, most);
  }

  /** The most that it can make of the rate: breaches are drawn from candidates at this multiple. */
  get most(): number {
    return this.response.most;
  }

  multiplier(workloadPercent: number): number {
    return this.response.multiplier(shareWithinPoints(workloadPercent));
  }
}

/** Share of the work of its cases that the points available allow a unit to do, at most 1. */
export function shareWithinPoints(workloadPercent: number): number {
  return workloadPercent > FULL ? FULL / workloadPercent : 1;
}

/** The edge, or null where it is off: then no candidates are drawn for it. */
export function workToBreach({ book, edges }: Omit<EdgeContext, 'anchors'>, anchors: Anchors): WorkToBreach | null {
  if (!isOn(edges, 'c12')) return null;
  return new WorkToBreach(
    shareWithinPoints(anchors.workloadPercentAtStart),
    book.value('edge_c12_strength', 0),
    book.value('edge_c12_least', 0),
    book.value('edge_c12_most', 0),
  );
}
