import { z } from 'zod';
import { date, figure, kebabName } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { exactlyOne } from './oneSetting.js';
import { places, placesInWords } from './places.js';
import { window, windowInWords } from './window.js';

const how = exactlyOne('share', 'multiply_by');

const schema = z
  .strictObject({
    from: date('the first day on which those who start are reached', '2026-09-01'),
    until: date('the day on which it ends, not included', '2028-09-01').optional(),
    share: figure({ what: 'a share of those who start', min: 0, max: 1, example: 0.8 }).optional(),
    multiply_by: figure({ what: 'a ratio to the share without the lever', min: 0, max: 1.25, example: 1.1 }).optional(),
    regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  })
  .refine(how.holds, how.message);

export const traineeCompletion = defineLever<z.infer<typeof schema>>({
  name: 'trainee_completion',
  title: 'Trainees who complete',
  actsOn: 'staff',
  unit: 'share of those who start, or a ratio to the share without the lever',
  description:
    'More or fewer of the trainees who start from then on qualify. Those in training already keep the chance with which they began. How it is achieved is not modelled; the share stated replaces the draw of this uncertainty, the ratio multiplies it.',
  example: '{ from: 2026-09-01, share: 0.8 }',
  schema,
  parameters: ['trainee_completion'],
  changes(settings, context) {
    const common = { parameter: 'trainee_completion', ...window(settings, context), appliesTo: 'new' as const };
    return places(settings).map((where) =>
      settings.share === undefined
        ? { ...common, where, op: 'multiply', by: settings.multiply_by ?? 1 }
        : { ...common, where, op: 'set', by: settings.share },
    );
  },
  describe(settings) {
    const change = settings.share === undefined ? `multiplied by ${settings.multiply_by}` : `set to ${settings.share}`;
    return `share of trainees who qualify ${change}${placesInWords(settings)}, of those who start ${windowInWords(settings)}; those in training keep theirs; no cost of its own counted`;
  },
});
