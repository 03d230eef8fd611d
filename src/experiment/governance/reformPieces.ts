import { z } from 'zod';
import { date, figure, kebabName, oneOf, wholeFigure } from '../scenario/schemaPieces.js';
import { MECHANISM_IDS } from './mechanismIds.js';

/** Settings that every move of rights has. */
export const reformKeys = {
  from: date('the first day of the new arrangement', '2027-04-01'),
  until: date('the day on which rights go back to where they lie today', '2029-04-01').optional(),
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  stagger_months: wholeFigure({
    what: 'months between one region and the next',
    min: 1,
    max: 24,
    example: 3,
  }).optional(),
  mechanisms: z.array(oneOf('a mechanism', MECHANISM_IDS)).optional(),
  transition: z
    .strictObject({
      months: wholeFigure({ what: 'months that the transition lasts', min: 1, max: 60, example: 12 }).optional(),
      severity: figure({
        what: 'times as bad as the evidence has it',
        min: 0,
        max: 3,
        example: 2,
      }).optional(),
    })
    .optional()
    .describe('how long the change of arrangement is felt, and how badly it is run; needs g11 among the mechanisms'),
};

const shape = z.strictObject(reformKeys);
export type ReformSettings = z.infer<typeof shape>;

/** ` in wales, staggered by 3 months`; what the mechanisms are, or that there are none. */
export function reformInWords({
  regions,
  stagger_months,
  mechanisms = [],
  transition,
  from,
  until,
}: ReformSettings): string {
  const where = regions === undefined ? '' : ` in ${regions.join(', ')}`;
  const when = ` from ${from}${until === undefined ? '' : `, back on ${until}`}`;
  const pace = stagger_months === undefined ? '' : `, one region every ${stagger_months} months`;
  const ways = mechanisms.map((id) => id.toUpperCase()).join(', ');
  const badly = transition?.severity === undefined ? '' : `, transition ${transition.severity} times as bad`;
  return `${where}${when}${pace}; ${ways === '' ? 'nothing but who decides changes' : `through ${ways}`}${badly}`;
}
