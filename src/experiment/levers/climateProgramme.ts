import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure, kebabName } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the programme', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  points: figure({ what: 'points of climate, of 100', min: -50, max: 50, example: 10 }),
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
});

export const climateProgramme = defineLever<z.infer<typeof schema>>({
  name: 'climate_programme',
  title: 'Programme for the climate of units',
  actsOn: 'climate',
  unit: 'points of climate, of 100',
  description:
    "Something is done about how people are treated at work, such as reporting to somebody independent, or a human-factors model. By how many points it moves the climate of a unit in the end is the author's claim, and the scenario says where it is from; the climate comes there by degrees and goes back when the programme ends. That anybody stays for it rests on claim C9, which is off unless the scenario switches it on.",
  example: '{ from: 2026-04-01, points: 10, regions: [wales] }',
  schema,
  parameters: ['climate_programme_points'],
  changes(settings, context) {
    const when = window(settings, context);
    return (settings.regions ?? [undefined]).map(
      (region): Change => ({
        parameter: 'climate_programme_points',
        where: region === undefined ? {} : { region },
        ...when,
        op: 'add',
        by: settings.points,
        appliesTo: 'alreadyInside',
      }),
    );
  },
  describe(settings) {
    const regions = settings.regions ? ` in ${settings.regions.join(', ')}` : '';
    return `climate programme${regions}: ${settings.points} points in the end ${windowInWords(settings)}, by the author's claim; no cost counted`;
  },
});
