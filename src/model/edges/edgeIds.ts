import type { EdgeSwitch } from '../inputs.js';

/**
 * The causal claims that the model carries, each a file of this room and one in `data/edges/`. A claim that is not
 * built is not an edge: loading refuses its file.
 */
export const EDGE_IDS = [
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
  'c9',
  'c10',
  'c12',
  'c17',
  'c18',
  'c19',
  'c20',
  'c21',
  'c22',
] as const;
export type EdgeId = (typeof EDGE_IDS)[number];

export function isOn(edges: readonly EdgeSwitch[], id: EdgeId): boolean {
  return edges.some((edge) => edge.id === id && edge.on);
}

/** Whether a claim leaves the field to another one in force that carries the same claim (`gives_way_to` in the data). */
export function givesWay(edges: readonly EdgeSwitch[], id: EdgeId): boolean {
  const other = edges.find((edge) => edge.id === id)?.givesWayTo;
  return other !== undefined && edges.some((edge) => edge.id === other && edge.on);
}
