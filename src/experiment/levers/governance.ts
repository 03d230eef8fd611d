import { z } from 'zod';
import { nearestName } from '../data/nearestName.js';
import { REFORM_PARAMETERS } from '../governance/effects.js';
import { holdingsOf } from '../governance/holdingsOf.js';
import { changesOf, movesOf, type Reform } from '../governance/reform.js';
import { reformInWords, reformKeys } from '../governance/reformPieces.js';
import { reformsOf } from '../governance/reforms.js';
import { kebabName } from '../scenario/schemaPieces.js';
import { defineLever, type LeverContext } from './lever.js';

const schema = z.strictObject({
  regime: kebabName('the name of an arrangement in data/governance/', 'regional-devolution'),
  ...reformKeys,
});
type Settings = z.infer<typeof schema>;

export const governance = defineLever<Settings>({
  name: 'governance',
  title: 'Who decides: an arrangement as a whole',
  actsOn: 'governance',
  unit: 'rights that move',
  description:
    'Rights go to other authorities, as an arrangement of data/governance/ has them: who recruits, sets pay, deploys, commissions. By itself that changes who takes which decision and nothing else. What it is said to bring about, for better or worse, is opted into mechanism by mechanism (g1 to g12), each with its range and grade of evidence; g11 is the transition. Money stays the same unless funding says otherwise.',
  example:
    '{ regime: regional-devolution, from: 2027-04-01, mechanisms: [g1, g2, g3, g10, g11], transition: { months: 18 } }',
  schema,
  parameters: REFORM_PARAMETERS,
  changes: (settings, context) =>
    changesOf(reforms(settings, context), { ...context.governance, untilDay: context.untilDay }),
  moves: (settings, context) => reforms(settings, context).flatMap(movesOf),
  describe: (settings) => `governance as in ${settings.regime}${reformInWords(settings)}`,
});

function reforms(settings: Settings, context: LeverContext): Reform[] {
  const { regimes } = context.governance;
  const regime = regimes.find(({ id }) => id === settings.regime);
  if (regime) return reformsOf(settings, context, (region) => holdingsOf(regime, region));
  const names = regimes.map(({ id }) => id);
  const near = nearestName(settings.regime, names);
  const mend = near ? `Did you mean ${near}?` : `Arrangements: ${names.join(', ')}.`;
  context.refuse(['regime'], `there is no arrangement ${settings.regime}`, mend);
  return [];
}
