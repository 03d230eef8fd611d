import { PROCESS } from '../identity.js';
import type { RegionInput } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { shareOf } from '../start/regionShares.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';

/** The streams of new sentences: their process, yearly number and growth, and the stock by which regions share them. */
export const INFLOWS = [
  {
    process: PROCESS.standard,
    rate: 'standard_sentences',
    growth: 'custody_growth',
    stock: 'custodyAndAfter',
  },
  {
    process: PROCESS.paroleDecided,
    rate: 'parole_decided_sentences',
    growth: 'custody_growth',
    stock: 'custodyAndAfter',
  },
  {
    process: PROCESS.communityOrder,
    rate: 'community_orders_made',
    growth: 'community_order_growth',
    stock: 'communityOrders',
  },
  {
    process: PROCESS.suspendedOrder,
    rate: 'suspended_orders_made',
    growth: 'suspended_order_growth',
    stock: 'suspendedOrders',
  },
] as const;

/** Layers of one inflow in one region. */
export interface Inflow {
  readonly kind: number;
  readonly region: number;
  /** candidates a day in each layer: the base rate from data, whatever the levers */
  readonly basePerDay: number;
  readonly growthPerYear: number;
  /** levers' factor on the rate today; made anew when a parameter changes */
  factor: number;
}

export function buildInflows(
  book: ParameterBook,
  regions: readonly RegionInput[],
  selected: readonly number[],
): Inflow[] {
  return selected.flatMap((region) =>
    INFLOWS.map((inflow, kind) => ({
      kind,
      region,
      basePerDay: (book.baseValue(inflow.rate, 0) * shareOf(regions[region]!, inflow.stock)) / DAYS_PER_YEAR,
      growthPerYear: book.value(inflow.growth, 0, { region: regions[region]!.id }),
      factor: 1,
    })),
  );
}

/** The factor of the levers on a day: the rate in force over the base rate. */
export function inflowFactor(book: ParameterBook, inflow: Inflow, region: string, day: number): number {
  const { rate } = INFLOWS[inflow.kind]!;
  const base = book.baseValue(rate, 0);
  return base > 0 ? book.value(rate, day, { region }) / base : 0;
}
