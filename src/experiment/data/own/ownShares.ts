import { REGIONAL_STOCKS, type RegionalStock } from '../../../model/start/regionShares.js';
import type { RegionRecord } from '../serviceData.js';
import { ownStock } from './nationalStocks.js';
import type { OwnRegion } from './ownRegion.js';

export type Shares = Readonly<Record<RegionalStock, number>>;

/**
 * Shares of the nation by region and stock: of a region that was supplied its figure over the nation's, of the others
 * what is left, in proportion to their general shares. The shares of each stock sum to 1.
 */
export function ownShares(
  regions: readonly RegionRecord[],
  own: ReadonlyMap<string, OwnRegion>,
  national: Shares,
): Shares[] {
  const byStock = REGIONAL_STOCKS.map((stock) => sharesOf(stock, regions, own, national[stock]));
  return regions.map((_, region) => {
    const pairs = REGIONAL_STOCKS.map((stock, index) => [stock, byStock[index][region]] as const);
    return Object.fromEntries(pairs) as Shares;
  });
}

function sharesOf(
  stock: RegionalStock,
  regions: readonly RegionRecord[],
  own: ReadonlyMap<string, OwnRegion>,
  national: number,
): number[] {
  const supplied = regions.map(({ id }) => ownStock(own.get(id), stock));
  if (supplied.every((value) => value === null)) return regions.map(({ share }) => share);
  const sum = supplied.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (!supplied.includes(null)) return supplied.map((value) => (value ?? 0) / sum);
  const othersShare = regions.reduce((total, { share }, index) => total + (supplied[index] === null ? share : 0), 0);
  const left = 1 - sum / national;
  return regions.map(({ share }, index) => {
    const value = supplied[index];
    return value === null ? (left * share) / othersShare : value / national;
  });
}
