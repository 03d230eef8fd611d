import { z } from 'zod';
import { date, kebabName, wholeFigure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { places, placesInWords } from './places.js';
import { rounded } from './rounded.js';
import { setIfGiven, setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the day on which agency officers are ordered', '2026-10-01'),
  until: date('the day on which they go, not included', '2028-04-01').optional(),
  most: wholeFigure({ what: 'full-time agency officers', min: 0, max: 5000, example: 300 }),
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  lead_time_weeks: wholeFigure({
    what: 'weeks from the order to the first day',
    min: 0,
    max: 104,
    example: 8,
  }).optional(),
});

export const agency = defineLever<z.infer<typeof schema>>({
  name: 'agency',
  title: 'Agency officers',
  actsOn: 'staff',
  unit: 'full-time agency officers; England and Wales, or the regions named',
  description:
    'Sessional probation officers are bought in for a time. They hold what a newly qualified officer may hold without high risk of serious harm, begin with part of the usual work, go sooner than officers in post and are filled again while the lever lasts. They fill no post of the service.',
  example: '{ from: 2026-10-01, until: 2028-04-01, most: 300 }',
  schema,
  parameters: ['agency_heads', 'agency_lead_time'],
  changes(settings, context) {
    const when = window(settings, context);
    return [
      ...places(settings).map((where) => ({ ...setTo('agency_heads', settings.most, when), where })),
      ...setIfGiven('agency_lead_time', settings.lead_time_weeks, when),
    ];
  },
  scaled: (settings, factor) => ({ ...settings, most: rounded(settings.most * factor, 0) }),
  describe(settings) {
    const lead = settings.lead_time_weeks === undefined ? '' : `, there within ${settings.lead_time_weeks} weeks`;
    return `agency officers: up to ${settings.most}${placesInWords(settings)}${lead} ${windowInWords(settings)}; their cost counted, with the premium`;
  },
});
