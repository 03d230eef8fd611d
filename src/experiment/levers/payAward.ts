import { z } from 'zod';
import { GRADES } from '../../model/vocabulary.js';
import { date, figure, oneOf } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { window } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the new pay', '2026-04-01'),
  per_cent: figure({ what: 'per cent of pay', min: 0, max: 100, example: 12 }),
  grade: oneOf('a grade', GRADES).optional(),
});

export const payAward = defineLever<z.infer<typeof schema>>({
  name: 'pay_award',
  title: 'Pay award',
  actsOn: 'pay',
  unit: 'per cent of pay',
  description:
    'More pay for all grades or one, for good, over and above what prices and pay outside the service do. It is counted as cost of pay from its day, with pension; it moves leaving through edge C7 alone, and hiring not at all.',
  example: '{ from: 2026-04-01, per_cent: 12, grade: PO }',
  schema,
  parameters: ['pay'],
  changes: ({ from, per_cent, grade }, context) => [
    {
      parameter: 'pay',
      where: grade === undefined ? {} : { grade },
      ...window({ from }, context),
      op: 'multiply',
      by: 1 + per_cent / 100,
      appliesTo: 'alreadyInside',
    },
  ],
  describe: ({ from, per_cent, grade }) => `pay award of ${per_cent} % for ${grade ?? 'all grades'} from ${from}`,
});
