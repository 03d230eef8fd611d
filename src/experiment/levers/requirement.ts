import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the new requirement', '2026-04-01'),
  until: date('the day on which it ends, not included', '2027-04-01').optional(),
  po_fte: figure({ what: 'FTE of probation officers, England and Wales,', min: 1, max: 50_000, example: 7115 }),
});

export const requirement = defineLever<z.infer<typeof schema>>({
  name: 'requirement',
  title: 'Required probation officers',
  actsOn: 'staff',
  unit: 'FTE, England and Wales',
  description:
    'The number of probation officers that the service says it needs. It moves the vacancy rate at once, in the way that a new target does, and opens posts to direct hires; it trains and hires nobody by itself.',
  example: '{ from: 2026-04-01, po_fte: 7500 }',
  schema,
  parameters: ['po_required_fte'],
  changes: (settings, context) => [setTo('po_required_fte', settings.po_fte, window(settings, context))],
  describe: (settings) =>
    `${settings.po_fte} probation officers required ${windowInWords(settings)}; a vacancy rate moves with the target`,
});
