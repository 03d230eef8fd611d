import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure } from '../scenario/schemaPieces.js';
import { atLeastOne } from './idleKeys.js';
import { defineLever } from './lever.js';
import { window, windowInWords } from './window.js';

const some = atLeastOne('promotion_multiply_by', 'headquarters_multiply_by', 'retirement_multiply_by');

const schema = z
  .strictObject({
    from: date('the first day of the change', '2026-04-01'),
    until: date('the day on which it ends, not included', '2028-04-01').optional(),
    promotion_multiply_by: figure({
      what: 'a ratio to promotions without the lever',
      min: 0,
      max: 4,
      example: 0.5,
    }).optional(),
    headquarters_multiply_by: figure({
      what: 'a ratio to moves to headquarters without the lever',
      min: 0,
      max: 4,
      example: 0,
    }).optional(),
    retirement_multiply_by: figure({
      what: 'a ratio to retirements without the lever',
      min: 0,
      max: 4,
      example: 0.5,
    }).optional(),
  })
  .refine(some.holds, some.message);

export const careerMoves = defineLever<z.infer<typeof schema>>({
  name: 'career_moves',
  title: 'Promotion, retirement and moves out of the field',
  actsOn: 'staff',
  unit: 'ratio to the moves without the lever',
  description:
    'Fewer or more probation officers are promoted or move to headquarters; 0 blocks the way. Fewer or more staff of long service retire, as with another pension age. What officers who are held then do is not in it: say it with leaving_rate if you claim that they leave.',
  example: '{ from: 2026-04-01, headquarters_multiply_by: 0 }',
  schema,
  parameters: ['po_promotion_rate', 'po_headquarters_rate', 'retirement_share'],
  changes(settings, context) {
    if (settings.promotion_multiply_by !== undefined && context.pulls('spo_span'))
      context.refuse(
        ['promotion_multiply_by'],
        'promotion_multiply_by changes nothing beside spo_span, which decides promotions by posts',
        'Remove one of them.',
      );
    const common = { where: {}, ...window(settings, context), appliesTo: 'alreadyInside' as const };
    const times = (parameter: string, by: number | undefined): Change[] =>
      by === undefined ? [] : [{ parameter, ...common, op: 'multiply', by }];
    return [
      ...times('po_promotion_rate', settings.promotion_multiply_by),
      ...times('po_headquarters_rate', settings.headquarters_multiply_by),
      ...times('retirement_share', settings.retirement_multiply_by),
    ];
  },
  describe(settings) {
    const {
      promotion_multiply_by: promotion,
      headquarters_multiply_by: headquarters,
      retirement_multiply_by: retirement,
    } = settings;
    const parts = [
      ...(promotion === undefined ? [] : [`promotions of PO multiplied by ${promotion}`]),
      ...(headquarters === undefined ? [] : [`moves of PO to headquarters multiplied by ${headquarters}`]),
      ...(retirement === undefined ? [] : [`retirements multiplied by ${retirement}`]),
    ];
    return `${parts.join(', ')} ${windowInWords(settings)}; no cost but pay`;
  },
});
