import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the new posts', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  staff_per_spo: figure({ what: 'staff an SPO who leads a team', min: 2, max: 100, example: 8 }),
});

export const spoSpan = defineLever<z.infer<typeof schema>>({
  name: 'spo_span',
  title: 'Span of senior probation officers',
  actsOn: 'staff',
  unit: 'staff an SPO who leads a team, FTE',
  description:
    'Posts of SPOs who lead a team follow from staff in post and a span. While posts are vacant probation officers are promoted, faster than today and at most at a rate that is an assumption; while posts are over-filled nobody is. Each promotion costs a probation officer, unless edge C17 is off.',
  example: '{ from: 2026-04-01, staff_per_spo: 8 }',
  schema,
  parameters: ['spo_span'],
  changes: (settings, context) => [setTo('spo_span', settings.staff_per_spo, window(settings, context))],
  describe: (settings) =>
    `one SPO leads ${settings.staff_per_spo} staff ${windowInWords(settings)}, posts filled by promotion; pay of SPOs counted`,
});
