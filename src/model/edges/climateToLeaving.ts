import type { Service } from '../service.js';
import { isOn } from './edgeIds.js';
import { type EdgeContext, EdgeResponse } from './edgeResponse.js';

/** Points of climate for which the strength is stated. */
const POINTS = 10;

/** Edge C9, climate to leaving: a response to the points by which a unit's climate falls short of the mean at the start. */
export function climateToLeaving({ book, edges }: Omit<EdgeContext, 'anchors'>, day: number): EdgeResponse {
  const strength = isOn(edges, 'c9') ? book.value('edge_c9_strength', day) : 0;
  return new EdgeResponse(0, strength / POINTS, book.value('edge_c9_least', day), book.value('edge_c9_most', day));
}

/** The multiplier of an officer's rate of leaving, whatever their role. */
export function climateMultiplier({ climate, officers, tables }: Service, row: number): number {
  return tables.climateToLeaving.multiplier(climate.shortfallForLeaving(officers.unit[row]!));
}
