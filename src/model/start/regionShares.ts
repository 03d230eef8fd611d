import type { RegionInput } from '../inputs.js';

/** What the nation has and is split over its regions. PSO: trainees not counted. */
export const REGIONAL_STOCKS = [
  'PO',
  'PSO',
  'SPO',
  'trainee',
  'poRequired',
  'communityOrders',
  'suspendedOrders',
  'custodyAndAfter',
] as const;
export type RegionalStock = (typeof REGIONAL_STOCKS)[number];

type Shared = Pick<RegionInput, 'share' | 'shares'>;

/** A region's share of the nation in one stock, and in what flows into it: sentences, trainees, applicants. */
export function shareOf({ share, shares }: Shared, stock: RegionalStock): number {
  return shares?.[stock] ?? share;
}
