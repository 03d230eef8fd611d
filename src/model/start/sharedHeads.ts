import type { Service } from '../service.js';
import { largestRemainder } from './largestRemainder.js';
import { shareOf } from './regionShares.js';

/**
 * Heads of a region today out of a number that is shared over the regions that have it, by their shares of probation
 * officers: over all regions of the nation, or those that a lever names, whether they are simulated or not.
 *
 * @param parameter whose value in a region is the number to be shared, 0 where the region has no part
 */
export function sharedHeads({ book, regions }: Service, parameter: string, region: number, day: number): number {
  const heads = regions.map(({ id }) => book.value(parameter, day, { region: id }));
  if (!(heads[region]! > 0)) return 0;
  const shares = regions.map((each, index) => (heads[index]! > 0 ? shareOf(each, 'PO') : 0));
  return largestRemainder(Math.round(heads[region]!), shares)[region]!;
}
