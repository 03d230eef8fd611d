import { z } from 'zod';
import { LEVELS } from '../../model/governance/authority.js';
import { RIGHTS } from '../../model/governance/rights.js';
import { REFORM_PARAMETERS } from '../governance/effects.js';
import { changesOf, movesOf } from '../governance/reform.js';
import { reformInWords, reformKeys } from '../governance/reformPieces.js';
import { reformsOf } from '../governance/reforms.js';
import { oneOf } from '../scenario/schemaPieces.js';
import { defineLever, type LeverContext } from './lever.js';

const schema = z.strictObject({
  rights: z.array(oneOf('a right', RIGHTS)).min(1),
  to: oneOf('a level', LEVELS),
  ...reformKeys,
});
type Settings = z.infer<typeof schema>;

export const moveRight = defineLever<Settings>({
  name: 'move_right',
  title: 'Who decides: single rights',
  actsOn: 'governance',
  unit: 'rights that move',
  description:
    'One right, or a few, go to the authorities of a level; all others stay where they lie today. As with a whole arrangement, what it is said to bring about is opted into mechanism by mechanism, and without mechanisms nothing but who decides changes.',
  example: '{ rights: [recruitment], to: region, from: 2027-04-01, mechanisms: [g2] }',
  schema,
  parameters: REFORM_PARAMETERS,
  changes: (settings, context) =>
    changesOf(reforms(settings, context), { ...context.governance, untilDay: context.untilDay }),
  moves: (settings, context) => reforms(settings, context).flatMap(movesOf),
  describe: (settings) => `${settings.rights.join(', ')} to each ${settings.to}${reformInWords(settings)}`,
});

function reforms(settings: Settings, context: LeverContext) {
  if (context.pulls('governance')) {
    const mend = 'Keep one of them, or write an arrangement of your own in data/governance/.';
    context.refuse([], 'single rights move beside a whole arrangement', mend);
  }
  return reformsOf(settings, context, (_, today) => {
    const moved = Object.fromEntries(settings.rights.map((right) => [right, settings.to]));
    return { ...today, ...moved };
  });
}
