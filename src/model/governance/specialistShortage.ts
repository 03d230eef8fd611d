import type { Units } from '../allocation/units.js';

/** Of what is asked for across a border, the share that fails: between units of a region, and between regions; by region. */
export interface Friction {
  readonly units: Float64Array;
  readonly regions: Float64Array;
}

/**
 * Specialists that are missing, heads by region, where units help each other: first those of a region, then the regions.
 * Who is spare in one place covers for another but for the share that a border takes. Without friction it is what is
 * missing of the sum over all; with full friction everybody is alone.
 *
 * @param missing needed less at work, by unit; below 0 where somebody is spare
 * @param selected indices of the simulated regions
 */
export function specialistShortage(
  missing: Float64Array,
  units: Pick<Units, 'firstOfRegion' | 'unitsOfRegion'>,
  friction: Friction,
  selected: readonly number[],
): Float64Array {
  const short = new Float64Array(units.firstOfRegion.length);
  const spare = new Float64Array(units.firstOfRegion.length);
  for (const region of selected) {
    const first = units.firstOfRegion[region]!;
    for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
      const least = missing[unit]!;
      if (least > 0) short[region]! += least;
      else spare[region]! -= least;
    }
    cover(short, spare, region, friction.units[region]!);
  }
  return shareBetweenRegions(short, spare, friction.regions, selected);
}

/** The spare of a region cover what they can of its own shortage. */
function cover(short: Float64Array, spare: Float64Array, region: number, friction: number): void {
  const reach = 1 - friction;
  const covered = Math.min(short[region]!, reach * spare[region]!);
  short[region]! -= covered;
  if (reach > 0) spare[region]! -= covered / reach;
}

/** What is spare everywhere goes to regions in proportion to what they lack. */
function shareBetweenRegions(
  short: Float64Array,
  spare: Float64Array,
  friction: Float64Array,
  selected: readonly number[],
): Float64Array {
  const lacking = selected.reduce((sum, region) => sum + short[region]!, 0);
  const toSpare = selected.reduce((sum, region) => sum + spare[region]!, 0);
  if (lacking === 0) return short;
  return short.map((heads, region) => heads * (1 - Math.min(1, ((1 - friction[region]!) * toSpare) / lacking)));
}
