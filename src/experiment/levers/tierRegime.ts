import { z } from 'zod';
import { date } from '../scenario/schemaPieces.js';
import { setDate } from './lawDate.js';
import { defineLever } from './lever.js';

const schema = z.strictObject({
  v3_from: date('the day on which the newer tiers replace the older ones', '2026-10-01'),
});

export const tierRegime = defineLever<z.infer<typeof schema>>({
  name: 'tier_regime',
  title: 'Newer tiers in use',
  actsOn: 'cases',
  unit: 'date',
  description:
    'The newer tiers, A to G, replace the older ones, A0 to D3, in workload and in who may hold a case. Everybody is tiered anew on the day; a case that its officer may no longer hold is allocated again. No weights for the newer tiers are public: those in the data are assumed.',
  example: '{ v3_from: 2026-10-01 }',
  schema,
  parameters: ['tier_v3_from'],
  changes({ v3_from }, context) {
    context.begins(v3_from, 'v3_from');
    return [setDate('tier_v3_from', v3_from, context)];
  },
  describe: ({ v3_from }) => `newer tiers (A to G) in workload and allocation from ${v3_from}`,
});
