import { z } from 'zod';
import { date, trueOrFalse } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the change', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  visible: trueOrFalse('whether officers see one another’s workload'),
});

export const workloadToolVisible = defineLever<z.infer<typeof schema>>({
  name: 'workload_tool_visible',
  title: 'Who sees the workload tool',
  actsOn: 'tool',
  unit: 'true or false',
  description:
    'Whether officers see one another’s workload in the tool. Cases are allocated as before. That anybody stays or goes for it rests on claim C18, which is off unless the scenario switches it on: without it the lever does nothing.',
  example: '{ from: 2026-04-01, visible: false }',
  schema,
  parameters: ['workload_tool_visible'],
  changes: (settings, context) => [setTo('workload_tool_visible', settings.visible ? 1 : 0, window(settings, context))],
  describe: (settings) =>
    `officers ${settings.visible ? 'see' : 'do not see'} one another's workload in the tool ${windowInWords(settings)}; no cost counted`,
});
