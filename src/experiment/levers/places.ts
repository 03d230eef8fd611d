import { z } from 'zod';
import type { Where } from '../../model/inputs.js';
import type { Grade, ServiceBand } from '../../model/vocabulary.js';
import { kebabName, wholeFigure } from '../scenario/schemaPieces.js';
import type { LeverContext } from './lever.js';

/** Regions, or one numbered unit of one region; everywhere if neither is said. */
export const placeKeys = {
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  unit: wholeFigure({ what: 'number of a unit within its region', min: 1, max: 100, example: 3 }).optional(),
};

interface Named {
  readonly regions?: readonly string[] | undefined;
  readonly unit?: number | undefined;
  readonly grade?: Grade | undefined;
  readonly bands?: readonly ServiceBand[] | undefined;
}

/** One place a region and band named; everywhere where none is. */
export function places({ regions, unit, grade, bands }: Named): Where[] {
  return (regions ?? [undefined]).flatMap((region) =>
    (bands ?? [undefined]).map((band) => ({
      ...(region === undefined ? {} : { region }),
      ...(unit === undefined ? {} : { unit }),
      ...(grade === undefined ? {} : { grade }),
      ...(band === undefined ? {} : { band }),
    })),
  );
}

/** A unit needs its one region. */
export function refuseUnitAlone({ regions, unit }: Named, context: LeverContext): void {
  if (unit === undefined || regions?.length === 1) return;
  const mend = 'Name its one region under regions: units are numbered within a region.';
  context.refuse(['unit'], `unit ${unit} of which region?`, mend);
}

/** ` in london, wales`, ` in unit 3 of wales`, or nothing. */
export function placesInWords({ regions, unit }: Named): string {
  const where = regions?.join(', ');
  if (unit !== undefined) return ` in unit ${unit} of ${where}`;
  return where === undefined ? '' : ` in ${where}`;
}
