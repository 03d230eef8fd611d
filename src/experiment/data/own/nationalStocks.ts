import { REGIONAL_STOCKS, type RegionalStock } from '../../../model/start/regionShares.js';
import type { Slip } from '../dataError.js';
import type { RegionRecord, ServiceData, StartRecord } from '../serviceData.js';
import { slipAt } from '../yamlFile.js';
import type { OwnRegion } from './ownRegion.js';
import { OWN_TABLES } from './ownTables.js';

/** Supplied totals of all regions may miss the nation by this much: figures are rounded. */
const ROUNDING = 6;

/** What is split over regions at a start, nation-wide. */
export function nationalStocks(start: StartRecord, { parameters }: Pick<ServiceData, 'parameters'>) {
  const trainee = start.traineeCohorts.reduce((sum, { heads }) => sum + heads, 0);
  const required = parameters.find(({ id }) => id === 'po_required_fte')?.steps ?? [];
  const inForce = required.filter(({ from }) => typeof from === 'number' && from <= start.stockDay + 1).at(-1);
  return {
    PO: start.staffFte.PO,
    PSO: start.staffFte.PSO - trainee,
    SPO: start.staffFte.SPO,
    trainee,
    poRequired: (inForce ?? required[0])?.values[0] ?? Number.NaN,
    communityOrders: start.communityOrders,
    suspendedOrders: start.suspendedOrders,
    custodyAndAfter: start.custodyAndAfter,
  } satisfies Record<RegionalStock, number>;
}

/** What was supplied for a region of one stock, or null. */
export function ownStock(own: OwnRegion | undefined, stock: RegionalStock): number | null {
  if (own === undefined) return null;
  const { staff, people, poRequiredFte } = own;
  switch (stock) {
    case 'poRequired':
      return poRequiredFte;
    case 'communityOrders':
      return people?.['community-order'] ?? null;
    case 'suspendedOrders':
      return people?.['suspended-order'] ?? null;
    case 'custodyAndAfter':
      return people?.['custody-and-after'] ?? null;
    case 'trainee':
      return staff?.trainee.heads ?? null;
    default:
      return staff?.[stock].fte ?? null;
  }
}

const FILE_OF: Readonly<Record<RegionalStock, string>> = {
  PO: OWN_TABLES.STAFF.fileName,
  PSO: OWN_TABLES.STAFF.fileName,
  SPO: OWN_TABLES.STAFF.fileName,
  trainee: OWN_TABLES.STAFF.fileName,
  poRequired: OWN_TABLES.REGIONS.fileName,
  communityOrders: OWN_TABLES.CASELOAD.fileName,
  suspendedOrders: OWN_TABLES.CASELOAD.fileName,
  custodyAndAfter: OWN_TABLES.CASELOAD.fileName,
};

export function fileOfStock(stock: RegionalStock): string {
  return FILE_OF[stock];
}

/** What regions were given may not be more than the nation has; where all twelve are given it has to be as much. */
export function* sumSlips(
  regions: readonly RegionRecord[],
  own: ReadonlyMap<string, OwnRegion>,
  national: Readonly<Record<RegionalStock, number>>,
  folder: string,
): Generator<Slip> {
  for (const stock of REGIONAL_STOCKS) {
    const supplied = regions.flatMap(({ id }) => ownStock(own.get(id), stock) ?? []);
    if (supplied.length === 0) continue;
    const sum = supplied.reduce((total, value) => total + value, 0);
    const all = supplied.length === regions.length;
    if (all ? Math.abs(sum - national[stock]) <= ROUNDING : sum < national[stock]) continue;
    const what = `${stock} of ${all ? 'all' : `${supplied.length}`} regions sum to ${sum}, England and Wales has ${national[stock]}`;
    const mend = all
      ? 'The national figure stays as published: make them agree, or leave a region out.'
      : 'Regions left out need the rest: correct the figures, or give the nation of that day in quarter.csv.';
    yield slipAt(`${folder}/${FILE_OF[stock]}`, what, mend);
  }
}
