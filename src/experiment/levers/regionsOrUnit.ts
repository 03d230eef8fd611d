import { z } from 'zod';
import type { Where } from '../../model/inputs.js';
import { kebabName, wholeFigure } from '../scenario/schemaPieces.js';
import type { LeverContext } from './lever.js';

/** Where something happens: regions, or one numbered unit of one region; everywhere if neither is said. */
export const placeKeys = {
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  unit: wholeFigure({ what: 'number of a unit within its region', min: 1, max: 100, example: 3 }).optional(),
};

interface Settings {
  readonly regions?: readonly string[] | undefined;
  readonly unit?: number | undefined;
}

/** One place a region named; everywhere where none is. A unit needs its one region. */
export function placesOf({ regions, unit }: Settings, context: LeverContext): Where[] {
  if (unit !== undefined && regions?.length !== 1) {
    context.refuse(
      ['unit'],
      `unit ${unit} of which region?`,
      'Name its one region under regions: units are numbered within a region.',
    );
  }
  return (regions ?? [undefined]).map((region) => ({
    ...(region === undefined ? {} : { region }),
    ...(unit === undefined ? {} : { unit }),
  }));
}

export function placeInWords({ regions, unit }: Settings): string {
  const where = regions ? ` in ${regions.join(', ')}` : '';
  return unit === undefined ? where : ` in unit ${unit} of ${regions?.join(', ')}`;
}
