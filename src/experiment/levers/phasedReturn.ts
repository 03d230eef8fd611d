import { z } from 'zod';
import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import { date, figure, wholeFigure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the rule', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  weeks: wholeFigure({ what: 'weeks of part of the usual work', min: 1, max: 52, example: 6 }),
  share: figure({ what: 'a share of the usual work', min: 0.1, max: 0.9, example: 0.5 }),
  absence_multiply_by: figure({
    what: 'a ratio to the length of long absences without the lever',
    min: 0.1,
    max: 2,
    example: 0.85,
  }).optional(),
});

export const phasedReturn = defineLever<z.infer<typeof schema>>({
  name: 'phased_return',
  title: 'Phased return after long absence',
  actsOn: 'staff',
  unit: 'weeks of part of the usual work',
  description:
    "After a long absence an officer carries part of the usual work for some weeks. What usual practice takes is in the availability of the baseline already: this comes on top. That absences become shorter for it is the author's claim, and the scenario says where it is from; without it the lever costs capacity and brings nothing.",
  example: '{ from: 2026-04-01, weeks: 6, share: 0.5, absence_multiply_by: 0.85 }',
  schema,
  parameters: ['phased_return_share', 'phased_return_days', 'long_sickness_length'],
  changes(settings, context) {
    const when = window(settings, context);
    const common = { where: {}, ...when, appliesTo: 'alreadyInside' as const };
    const { absence_multiply_by: ratio } = settings;
    return [
      setTo('phased_return_share', settings.share, when),
      setTo('phased_return_days', settings.weeks * DAYS_PER_WEEK, when),
      ...(ratio === undefined
        ? []
        : [{ parameter: 'long_sickness_length', ...common, op: 'multiply' as const, by: ratio }]),
    ];
  },
  describe(settings) {
    const { absence_multiply_by: ratio } = settings;
    const shorter = ratio === undefined ? '' : `, long absences ${ratio} times as long`;
    return `phased return: ${settings.weeks} weeks at ${settings.share} of the usual work after long absence${shorter} ${windowInWords(settings)}; no cost counted`;
  },
});
