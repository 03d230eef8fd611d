import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { GRADES } from '../../model/vocabulary.js';
import { date, figure, oneOf, trueOrFalse } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { window } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the new pay', '2026-04-01'),
  per_cent: figure({ what: 'per cent of pay', min: 0, max: 100, example: 12 }),
  grade: oneOf('a grade', GRADES).optional(),
  within_budget: trueOrFalse('whether it is found by keeping posts of PSOs empty').optional(),
});

export const payAward = defineLever<z.infer<typeof schema>>({
  name: 'pay_award',
  title: 'Pay award',
  actsOn: 'pay',
  unit: 'per cent of pay',
  description:
    'More pay for all grades or one, for good, over and above what prices and pay outside the service do. It is counted as cost of pay from its day, with pension; it moves leaving through edge C7 alone, and hiring not at all. It is new money, unless it is to be found within the budget: then posts of PSOs stay empty for it.',
  example: '{ from: 2026-04-01, per_cent: 12, grade: PO }',
  schema,
  parameters: ['pay', 'pay_within_budget'],
  changes({ from, per_cent, grade, within_budget }, context) {
    const common = { ...window({ from }, context), appliesTo: 'alreadyInside' as const };
    const where = grade === undefined ? {} : { grade };
    const award: Change = { parameter: 'pay', where, ...common, op: 'multiply', by: 1 + per_cent / 100 };
    const found: Change = { parameter: 'pay_within_budget', where: {}, ...common, op: 'set', by: 1 };
    return within_budget ? [award, found] : [award];
  },
  describe: ({ from, per_cent, grade, within_budget }) =>
    `pay award of ${per_cent} % for ${grade ?? 'all grades'} from ${from}${within_budget ? ', found within the budget' : ''}`,
});
