import { z } from 'zod';
import { date } from '../scenario/schemaPieces.js';
import { setDate } from './lawDate.js';
import { defineLever } from './lever.js';
import { NEVER } from './never.js';

const schema = z.strictObject({
  until: date('the day on which post-sentence supervision ends', '2027-04-01').optional(),
});

export const pssKept = defineLever<z.infer<typeof schema>>({
  name: 'pss_kept',
  title: 'Post-sentence supervision kept',
  actsOn: 'cases',
  unit: 'date of repeal',
  description:
    'Post-sentence supervision, which tops supervision up to twelve months after sentences under two years, is not repealed, or is repealed on another day (Sentencing Act 2026, s.34).',
  example: '{ until: 2027-04-01 }',
  schema,
  parameters: ['pss_repealed_from'],
  changes(settings, context) {
    if (settings.until !== undefined) context.ends(settings.until, 0, 'until');
    return [setDate('pss_repealed_from', settings.until ?? NEVER, context)];
  },
  describe: ({ until }) =>
    until === undefined
      ? 'post-sentence supervision is not repealed'
      : `post-sentence supervision is repealed on ${until}`,
});
