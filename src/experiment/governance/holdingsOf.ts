import type { Level } from '../../model/governance/authority.js';
import { RIGHTS, type Right } from '../../model/governance/rights.js';
import type { RegimeRecord } from '../data/governance/governanceRecords.js';

/** Level of every right in a region under a regime; the nation where it names none. */
export function holdingsOf({ holdings }: RegimeRecord, region: string): Readonly<Record<Right, Level>> {
  return Object.fromEntries(
    RIGHTS.map((right) => {
      const named = holdings.filter((one) => one.right === right && (one.regions?.includes(region) ?? true));
      return [right, named.at(-1)?.to ?? 'nation']; // the line written last holds
    }),
  ) as Record<Right, Level>;
}
