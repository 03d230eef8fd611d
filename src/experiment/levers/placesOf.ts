import type { Where } from '../../model/inputs.js';

/** One place a region named; everywhere where none is. */
export function placesOf(regions: readonly string[] | undefined): Where[] {
  return regions === undefined ? [{}] : regions.map((region) => ({ region }));
}

/** ` in london, wales`, or nothing. */
export function regionsInWords(regions: readonly string[] | undefined): string {
  return regions === undefined ? '' : ` in ${regions.join(', ')}`;
}
