import type { EdgeSwitch } from '../inputs.js';

/**
 * The causal claims that the model carries, each a file of this room and one in `data/edges/`. A claim that is not
 * built is not an edge: loading refuses its file.
 */
export const EDGE_IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c7', 'c17', 'c19'] as const;
export type EdgeId = (typeof EDGE_IDS)[number];

export function isOn(edges: readonly EdgeSwitch[], id: EdgeId): boolean {
  return edges.some((edge) => edge.id === id && edge.on);
}
