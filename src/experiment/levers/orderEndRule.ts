import { z } from 'zod';
import { figure, trueOrFalse } from '../scenario/schemaPieces.js';
import { atLeastOne, refuseIdle } from './idleKeys.js';
import { dateOrNever, lawDateInWords, moveLaw } from './lawDate.js';
import { defineLever } from './lever.js';
import { setIfGiven } from './setTo.js';

const LAW = {
  parameter: 'orders_end_on_completion_from',
  key: 'from',
  what: 'the end of orders on completion',
  beganOn: '2026-04-01', // the first day of the range in data/parameters/orders_end_on_completion_from.yaml
};
const OTHERS = ['reaches_old_orders', 'completed_early_share', 'least_share_served'] as const;
const some = atLeastOne('from', ...OTHERS);

const schema = z
  .strictObject({
    from: dateOrNever('the day from which orders end on completion', '2026-10-01').optional(),
    reaches_old_orders: trueOrFalse('whether orders made before the day end on completion too').optional(),
    completed_early_share: figure({ what: 'a share of orders', min: 0, max: 1, example: 0.4 }).optional(),
    least_share_served: figure({ what: 'a share of the length of the order', min: 0, max: 1, example: 0.5 }).optional(),
  })
  .refine(some.holds, some.message);

type Settings = z.infer<typeof schema>;

export const orderEndRule = defineLever<Settings>({
  name: 'order_end_rule',
  title: 'Orders that end on completion',
  actsOn: 'cases',
  unit: 'date, or share of orders',
  description:
    'Community and suspended sentence orders end when requirements and plan are done (Sentencing Act 2026, ss.38 and 39) from another day or never, for old orders too or not, for more or fewer of them, sooner or later. Orders of unpaid work only always end with their hours.',
  example: '{ from: 2026-10-01, reaches_old_orders: true, completed_early_share: 0.5, least_share_served: 0.4 }',
  schema,
  parameters: [
    'orders_end_on_completion_from',
    'order_end_reaches_old_orders',
    'order_completed_early_share',
    'order_completed_after',
  ],
  changes(settings, context) {
    if (settings.from === 'never') refuseIdle(settings, OTHERS, 'where orders never end on completion', context);
    const wholeRun = { from: 1, until: context.untilDay };
    const { reaches_old_orders: reaches } = settings;
    return [
      ...moveLaw(LAW, settings.from, context),
      ...setIfGiven('order_end_reaches_old_orders', reaches === undefined ? undefined : Number(reaches), wholeRun),
      ...setIfGiven('order_completed_early_share', settings.completed_early_share, wholeRun),
      ...setIfGiven('order_completed_after', settings.least_share_served, wholeRun),
    ];
  },
  describe(settings) {
    const { from, reaches_old_orders, completed_early_share, least_share_served } = settings;
    const parts = [
      from === undefined ? 'orders end on completion' : `orders end on completion ${lawDateInWords(from)}`,
    ];
    if (reaches_old_orders !== undefined) parts.push(reaches_old_orders ? 'old orders too' : 'not old orders');
    if (completed_early_share !== undefined) parts.push(`${completed_early_share} of them early`);
    if (least_share_served !== undefined) parts.push(`after at least ${least_share_served} of the length`);
    return parts.join(', ');
  },
});
