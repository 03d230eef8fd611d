import { z } from 'zod';
import { date, figure, kebabName, wholeFigure } from '../scenario/schemaPieces.js';
import { atLeastOne } from './idleKeys.js';
import { defineLever } from './lever.js';
import { places, placesInWords } from './places.js';
import { setTo } from './setTo.js';

const some = atLeastOne('from_roles', 'from_headquarters');

const schema = z
  .strictObject({
    on: date('the day of the move', '2026-10-01'),
    from_roles: figure({ what: 'a share of POs who hold no cases', min: 0, max: 1, example: 0.5 }).optional(),
    from_headquarters: wholeFigure({ what: 'heads of qualified staff', min: 0, max: 5000, example: 100 }).optional(),
    regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
  })
  .refine(some.holds, some.message);

export const redeploy = defineLever<z.infer<typeof schema>>({
  name: 'redeploy',
  title: 'Redeployment to sentence management',
  actsOn: 'staff',
  unit: 'share of POs who hold no cases, or heads from headquarters; England and Wales, or the regions named',
  description:
    'On one day probation officers from other roles (prisons, courts, programmes, quality control) move to sentence management, or qualified staff from headquarters do; both carry part of the usual work for some months. What the old role loses is not in the model.',
  example: '{ on: 2026-10-01, from_roles: 0.5, from_headquarters: 100 }',
  schema,
  parameters: ['redeployed_role_share', 'redeployed_from_headquarters'],
  changes(settings, context) {
    const from = context.begins(settings.on, 'on');
    const common = { from, until: from + 1 }; // a move is made once; it is not undone
    return places(settings).flatMap((where) => [
      ...(settings.from_roles === undefined
        ? []
        : [{ ...setTo('redeployed_role_share', settings.from_roles, common), where }]),
      ...(settings.from_headquarters === undefined
        ? []
        : [{ ...setTo('redeployed_from_headquarters', settings.from_headquarters, common), where }]),
    ]);
  },
  describe(settings) {
    const { from_roles: share, from_headquarters: heads, regions } = settings;
    const who = [
      ...(share === undefined ? [] : [`${share} of the probation officers who hold no cases`]),
      ...(heads === undefined ? [] : [`${heads} qualified staff from headquarters, whose pay counts from then on`]),
    ];
    return `redeployed to sentence management on ${settings.on}${placesInWords({ regions: regions })}: ${who.join('; ')}; what their old work loses is not counted`;
  },
});
