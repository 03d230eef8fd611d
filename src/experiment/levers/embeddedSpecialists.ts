import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { placeKeys, places, placesInWords } from './places.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the specialists', '2027-04-01'),
  until: date('the day on which they leave, not included', '2029-04-01').optional(),
  hours_gained: figure({ what: 'share of the hours of case holders', min: 0, max: 0.3, example: 0.03 }),
  pounds_per_year: figure({ what: 'pounds a year, England and Wales', min: 0, max: 1e9, example: 25_000_000 }),
  regions: placeKeys.regions,
});

export const embeddedSpecialists = defineLever<z.infer<typeof schema>>({
  name: 'embedded_specialists',
  title: 'Specialists in the units',
  actsOn: 'practice',
  unit: 'share of the hours of case holders',
  description:
    "Specialists for housing, health or substance use sit in the units and take work off case holders, under whoever decides. How many hours they give back is the author's claim, and the scenario says where it is from. Their cost is found within the budget, by keeping posts of PSOs empty, unless funding pays for it.",
  example: '{ from: 2027-04-01, hours_gained: 0.03, pounds_per_year: 25000000 }',
  schema,
  parameters: ['hours_lost_share', 'specialist_cost'],
  changes(settings, context) {
    const when = { ...window(settings, context), op: 'add' as const, appliesTo: 'alreadyInside' as const };
    return places(settings).flatMap((where): Change[] => [
      { parameter: 'hours_lost_share', where, ...when, by: -settings.hours_gained },
      { parameter: 'specialist_cost', where, ...when, by: settings.pounds_per_year },
    ]);
  },
  describe: (settings) =>
    `specialists in the units${placesInWords(settings)} give back ${settings.hours_gained} of hours ${windowInWords(settings)}, by the author's claim, for ${settings.pounds_per_year} pounds a year found within the budget`,
});
