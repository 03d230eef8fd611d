import { z } from 'zod';
import { figure, wholeFigure } from '../scenario/schemaPieces.js';
import { atLeastOne, refuseIdle } from './idleKeys.js';
import { dateOrNever, lawDateInWords, moveLaw } from './lawDate.js';
import { defineLever } from './lever.js';
import { setIfGiven } from './setTo.js';

const LAW = {
  parameter: 'presumption_to_suspend_from',
  key: 'from',
  what: 'the presumption to suspend',
  beganOn: '2026-03-22', // Sentencing Act 2026, data/parameters/presumption_to_suspend_from.yaml
};
const some = atLeastOne('from', 'share', 'sentences_under');

const schema = z
  .strictObject({
    from: dateOrNever('the day from which short sentences are presumed to be suspended', '2026-10-01').optional(),
    share: figure({ what: 'a share of the sentences within reach', min: 0, max: 1, example: 0.35 }).optional(),
    sentences_under: wholeFigure({ what: 'whole days', min: 1, max: 1461, example: 366 })
      .optional()
      .describe('length in days below which a sentence is within reach'),
  })
  .refine(some.holds, some.message);

export const presumptionToSuspend = defineLever<z.infer<typeof schema>>({
  name: 'presumption_to_suspend',
  title: 'Presumption to suspend short sentences',
  actsOn: 'cases',
  unit: 'date, or share of sentences within reach',
  description:
    'Sentences of up to twelve months are presumed to be suspended (Sentencing Act 2026) from another day or never, more or fewer of them in fact, or up to another length. It acts on sentences passed from the day on; nobody who is in prison leaves it.',
  example: '{ from: 2026-10-01, share: 0.5 }',
  schema,
  parameters: ['presumption_to_suspend_from', 'presumption_to_suspend_share', 'presumption_to_suspend_under'],
  changes(settings, context) {
    if (settings.from === 'never') {
      refuseIdle(settings, ['share', 'sentences_under'], 'where nothing is presumed to be suspended', context);
    }
    const wholeRun = { from: 1, until: context.untilDay };
    return [
      ...moveLaw(LAW, settings.from, context),
      ...setIfGiven('presumption_to_suspend_share', settings.share, wholeRun),
      ...setIfGiven('presumption_to_suspend_under', settings.sentences_under, wholeRun),
    ];
  },
  describe({ from, share, sentences_under }) {
    const parts = [from === undefined ? 'presumption to suspend' : `presumption to suspend ${lawDateInWords(from)}`];
    if (share !== undefined) parts.push(`${share} of the sentences within reach`);
    if (sentences_under !== undefined) parts.push(`sentences under ${sentences_under} days`);
    return parts.join(', ');
  },
});
