import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { placeKeys, places, placesInWords } from './places.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the other money', '2027-04-01'),
  until: date('the day on which it ends, not included', '2029-04-01').optional(),
  pounds_per_year: figure({ what: 'pounds a year, England and Wales', min: -1e9, max: 1e9, example: 20_000_000 }),
  regions: placeKeys.regions,
});

export const funding = defineLever<z.infer<typeof schema>>({
  name: 'funding',
  title: 'More or less money',
  actsOn: 'governance',
  unit: 'pounds a year',
  description:
    'More or less money for the service than it has today. It pays for what an arrangement costs first (set-up, supplements) and then for posts of PSOs; less of it is found by keeping such posts empty. The sum is that of England and Wales; regions get their share of posts of it, those named alone where some are. Without this lever money stays the same, whoever decides.',
  example: '{ from: 2027-04-01, pounds_per_year: 20000000 }',
  schema,
  parameters: ['funding'],
  changes: (settings, context) =>
    places(settings).map((where) => ({
      parameter: 'funding',
      where,
      ...window(settings, context),
      op: 'add',
      by: settings.pounds_per_year,
      appliesTo: 'alreadyInside',
    })),
  describe: (settings) =>
    `${settings.pounds_per_year} pounds a year of funding${placesInWords(settings)} ${windowInWords(settings)}`,
});
