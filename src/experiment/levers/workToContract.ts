import { z } from 'zod';
import { date } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of working to contract', '2026-04-01'),
  until: date('the day on which it ends, not included', '2026-10-01').optional(),
});

export const workToContract = defineLever<z.infer<typeof schema>>({
  name: 'work_to_contract',
  title: 'Working to contract',
  actsOn: 'practice',
  unit: 'from a day on',
  description:
    'Case holders work the hours of their contract and no more: the unpaid hours that the service rests on go. The workload tool, which counts contracted hours, does not move; how much of the work the hours allow does. What an action does to pay, to those who act or to a settlement is not in the model.',
  example: '{ from: 2026-04-01, until: 2026-10-01 }',
  schema,
  parameters: ['goodwill_share'],
  changes: (settings, context) => [setTo('goodwill_share', 0, window(settings, context))],
  describe: (settings) => `no hours beyond contract ${windowInWords(settings)}`,
});
