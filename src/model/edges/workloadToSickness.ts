import { isOn } from './edgeIds.js';
import { type EdgeContext, EdgeResponse } from './edgeResponse.js';

/** Edge C1, workload to sickness. */
export function workloadToSickness({ book, edges, anchors }: EdgeContext, day: number): EdgeResponse {
  return exposureResponse(
    isOn(edges, 'c1') ? book.value('edge_c1_hazard_ratio', day) : 1,
    [book.value('edge_c1_begins_at', day), book.value('edge_c1_full_at', day)],
    anchors.exposureAtStart,
  );
}

/** How far somebody is exposed to high workload, 0 to 1: not at all where it begins, wholly where it is full, a straight line between. */
export function exposure(workloadPercent: number, [beginsAt, fullAt]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (workloadPercent - beginsAt) / (fullAt - beginsAt)));
}

/**
 * A hazard ratio of exposed to not exposed as a response to workload: 1 + (ratio - 1) x exposure, over its mean at the
 * start, because the rate at the start already contains the workload of the start. The mean over all case holders and
 * not the value at the mean workload: units differ, and the line is bent at both ends.
 *
 * @param exposureAtStart mean exposure of case holders at the start, 0 to 1
 */
export function exposureResponse(
  hazardRatio: number,
  [beginsAt, fullAt]: readonly [number, number],
  exposureAtStart: number,
): EdgeResponse {
  const atStart = 1 + (hazardRatio - 1) * exposureAtStart;
  const centrePercent = beginsAt + (fullAt - beginsAt) * exposureAtStart;
  const perPoint = (hazardRatio - 1) / (fullAt - beginsAt) / atStart;
  return new EdgeResponse(centrePercent, perPoint, 1 / atStart, hazardRatio / atStart);
}
