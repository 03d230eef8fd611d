import { exposure } from '../edges/workloadToSickness.js';
import type { Inputs } from '../inputs.js';
import { startOf } from './startOf.js';
import { type StartWorkload, startWorkload, type UnitWorkload } from './startWorkload.js';

/** Plays of the start that the anchors average over, and their seed: fixed, so that anyone computes the same constants. */
export const ANCHOR_REPLICATIONS = 10;
export const ANCHOR_SEED = 'caseweight anchors';

/** Mean raw workload of the whole nation at a start, over the first of the fixed plays; all of them if not said. */
export function meanStartWorkload(inputs: Inputs, plays: number = ANCHOR_REPLICATIONS): StartWorkload {
  const national: Inputs = {
    ...inputs,
    selectedRegions: inputs.regions.map((region) => region.id),
    anchors: { workloadFactor: 1, workloadPercentAtStart: 100, exposureAtStart: 0 },
  };
  let [group, seenByOfficers] = [0, 0];
  const byUnit: UnitWorkload[] = [];
  for (let replication = 0; replication < plays; replication++) {
    const workload = startWorkload(startOf(national, ANCHOR_SEED, replication));
    group += workload.group / plays;
    seenByOfficers += workload.seenByOfficers / plays;
    byUnit.push(...workload.byUnit);
  }
  return { group, seenByOfficers, byUnit };
}

/** The factor that turns raw points into the published level: per cent published over per cent raw, to 4 decimals. */
export function anchorFactor(publishedPercent: number, start: StartWorkload): number {
  return Math.round((publishedPercent / (100 * start.group)) * 1e4) / 1e4;
}

/** Measured per cent at which edges are centred, to 2 decimals. */
export function centrePercent(factor: number, start: StartWorkload): number {
  return Math.round(100 * factor * start.seenByOfficers * 100) / 100;
}

/**
 * Mean exposure of case holders to high workload, to 4 decimals.
 *
 * @param bounds per cent of workload at which exposure begins and is full
 */
export function exposureAtStart(factor: number, start: StartWorkload, bounds: readonly [number, number]): number {
  let sum = 0;
  let heads = 0;
  for (const { raw, caseHolders } of start.byUnit) {
    sum += caseHolders * exposure(100 * factor * raw, bounds);
    heads += caseHolders;
  }
  return Math.round((sum / heads) * 1e4) / 1e4;
}
