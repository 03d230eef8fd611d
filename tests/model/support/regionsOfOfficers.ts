import type { Change, Inputs } from '../../../src/model/inputs.js';
import { withFigures } from './serviceInputs.js';
import { smallInputs } from './smallService.js';

export const THREE = ['north', 'middle', 'south'] as const;
/** Two units each. */
const UNITS = 2;

/**
 * Three regions alike with probation officers only: nobody leaves, is promoted, hired, trained or ill, nobody is under
 * sentence, and every region has posts to spare.
 */
export function officersOnly(
  heads: number,
  changes: readonly Change[],
  figures: Readonly<Record<string, number | readonly number[]>> = {},
): Inputs {
  const inputs = smallInputs({ PO: heads, PSO: 0, SPO: 0 });
  const world = {
    ...inputs,
    regions: THREE.map((id) => ({ id, name: id, share: 1 / THREE.length, units: UNITS })),
    selectedRegions: [...THREE],
    changes,
    edges: [],
    untilDay: 365,
  };
  return withFigures(world, {
    leaving_rate: 0,
    po_promotion_rate: 0,
    spo_promotion_most: 0,
    po_headquarters_rate: 0,
    po_required_fte: 100 * heads,
    ...figures,
  });
}

/** A supplement of PO pay from a day on; in all regions if none is named. */
export function supplement(share: number, region?: string, over: Partial<Change> = {}): Change {
  const where = region === undefined ? {} : { region };
  return {
    parameter: 'pay_supplement',
    where,
    from: 1,
    until: 100_000,
    op: 'set',
    by: share,
    appliesTo: 'alreadyInside',
    ...over,
  };
}
