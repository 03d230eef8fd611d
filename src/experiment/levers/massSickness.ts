import { z } from 'zod';
import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import { date, figure, wholeFigure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { placeKeys, places, placesInWords, refuseUnitAlone } from './places.js';

const schema = z.strictObject({
  on: date('the day on which people fall ill', '2026-11-02'),
  share: figure({ what: 'a share of those at work', min: 0.01, max: 1, example: 0.3 }),
  weeks: wholeFigure({ what: 'weeks away', min: 1, max: 52, example: 6 }),
  ...placeKeys,
});

export const massSickness = defineLever<z.infer<typeof schema>>({
  name: 'mass_sickness',
  title: 'Mass sickness',
  actsOn: 'staff',
  unit: 'share of those at work',
  description:
    'A stress test, not a choice: on one day a share of those at work, of all grades, falls ill for some weeks, everywhere, in regions or in one unit. Their cases are covered for as long as cover lasts and then go to the others.',
  example: '{ on: 2026-11-02, share: 0.3, weeks: 6, regions: [wales], unit: 3 }',
  schema,
  parameters: ['sickness_wave_share', 'sickness_wave_days'],
  changes(settings, context) {
    refuseUnitAlone(settings, context);
    const from = context.begins(settings.on, 'on');
    const common = { from, until: from + 1, op: 'set' as const, appliesTo: 'alreadyInside' as const };
    return places(settings).flatMap((where) => [
      { parameter: 'sickness_wave_share', where, ...common, by: settings.share },
      { parameter: 'sickness_wave_days', where, ...common, by: settings.weeks * DAYS_PER_WEEK },
    ]);
  },
  describe: (settings) =>
    `${settings.share} of those at work fall ill on ${settings.on} for ${settings.weeks} weeks${placesInWords(settings)}`,
});
