import { isOn } from './edgeIds.js';
import { type EdgeContext, EdgeResponse } from './edgeResponse.js';

/** Points of workload for which the strength is stated. */
const POINTS = 10;

/** Edge C3, workload to leaving: linear around the level at the start. */
export function workloadToLeaving({ book, edges, anchors }: EdgeContext, day: number): EdgeResponse {
  const strength = isOn(edges, 'c3') ? book.value('edge_c3_strength', day) : 0;
  return new EdgeResponse(
    anchors.workloadPercentAtStart,
    strength / POINTS,
    book.value('edge_c3_least', day),
    book.value('edge_c3_most', day),
  );
}
