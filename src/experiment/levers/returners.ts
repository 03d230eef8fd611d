import { z } from 'zod';
import { date, figure, trueOrFalse } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setIfGiven, setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the day on which the service begins to ask', '2026-10-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  share: figure({ what: 'a share of those asked', min: 0, max: 1, example: 0.1 }),
  within_years: figure({ what: 'years since leaving', min: 0.5, max: 50, example: 5 }),
  lead_time_months: figure({
    what: 'months from the invitation to the first day',
    min: 0,
    max: 36,
    example: 4,
  }).optional(),
  learn_why: trueOrFalse('whether the service asks why people leave and mends it').optional(),
});

export const returners = defineLever<z.infer<typeof schema>>({
  name: 'returners',
  title: 'Former probation officers asked back',
  actsOn: 'staff',
  unit: 'share of those asked who come back, if there is a vacancy',
  description:
    'Probation officers who left during the run are asked back, each once; some come, if their region has a vacancy, with their service counted on. learn_why says that the service finds out why people leave and mends it: it counts only where claim C19 is in force, and keeps nobody but those who have come back.',
  example: '{ from: 2026-10-01, share: 0.1, within_years: 5 }',
  schema,
  parameters: ['returners_share', 'returners_within', 'returners_lead_time', 'exit_causes_mended'],
  changes(settings, context) {
    const when = window(settings, context);
    return [
      setTo('returners_share', settings.share, when),
      setTo('returners_within', settings.within_years, when),
      ...setIfGiven('returners_lead_time', settings.lead_time_months, when),
      // what is mended stays mended for those who are back, also when nobody is asked any more
      ...(settings.learn_why ? [setTo('exit_causes_mended', 1, { ...when, until: context.untilDay })] : []),
    ];
  },
  describe(settings) {
    const lead = settings.lead_time_months === undefined ? '' : `, back within ${settings.lead_time_months} months`;
    const why = settings.learn_why ? ', reasons for leaving mended at no cost counted' : '';
    return `former probation officers asked back: ${settings.share} of those gone for up to ${settings.within_years} years${lead}${why} ${windowInWords(settings)}; pay and recruitment counted`;
  },
});
