/**
 * Who somebody is, the same in every arm of a comparison: process, region, layer and index, packed in two words.
 * Candidates of an inflow are numbered before anything decides whether they are kept, so that a lever that adds or
 * removes people changes nobody else's number.
 */
export const PROCESS = {
  standard: 1,
  paroleDecided: 2,
  communityOrder: 3,
  suspendedOrder: 4,
  startStandard: 17,
  startParoleCustody: 18,
  startParoleAfter: 19,
  startCommunityOrder: 20,
  startSuspendedOrder: 21,
  startPO: 40,
  startPSO: 41,
  startSPO: 42,
  trainee: 44, // layer = cohort number
  hiredPO: 45,
  hiredPSO: 46,
  appointedSPO: 60, // index = n-th appointment of the region
  agency: 50, // layer = seat, index = who fills it
  fromHeadquarters: 51, // layer = day of the move
  campaign: 52, // layer = first day of the campaign
} as const;

/** Added to the process of somebody who comes back: the same person, with luck of their own for the second time. */
const RETURNED = 64;

/** Who somebody is when they are back, from who they were. */
export function returnedIdentity(idHigh: number): number {
  return idHigh + (RETURNED << 24);
}

/** @param layer 0 to 65,535: the layer of an inflow, the attempt of a draw at the start, or the number of a cohort */
export function identityHigh(process: number, region: number, layer: number): number {
  return (process << 24) | (region << 16) | layer;
}

export function processOf(idHigh: number): number {
  return idHigh >> 24;
}

/** Layer of an identity: the seat, the number of the cohort. */
export function layerOf(idHigh: number): number {
  return idHigh & 0xffff;
}
