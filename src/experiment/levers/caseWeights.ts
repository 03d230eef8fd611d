import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { AXES } from '../../model/parameters/axes.js';
import { CASE_TYPES, TIERS_V3 } from '../../model/vocabulary.js';
import { date, figure, oneOf } from '../scenario/schemaPieces.js';
import { figuresBy, figuresInWords, setEach } from './figuresBy.js';
import { atLeastOne } from './idleKeys.js';
import { defineLever, type LeverContext } from './lever.js';
import { exactlyOne } from './oneSetting.js';
import { setIfGiven } from './setTo.js';
import { type Window, window, windowInWords } from './window.js';

const some = atLeastOne('women', 'reports', 'weights');
const how = exactlyOne('multiply_by', 'set');
const OLDER: readonly string[] = AXES.tier;

const weight = z
  .strictObject({
    case_type: oneOf('a type of case', CASE_TYPES),
    tier: oneOf('a tier, A3 to D0 or, of the newer ones, A to G', [
      OLDER[0]!,
      ...OLDER.slice(1),
      ...TIERS_V3,
    ]).optional(),
    multiply_by: figure({ what: 'a ratio to the points without the lever', min: 0, max: 5, example: 1.2 }).optional(),
    set: figure({ what: 'points a case', min: 0, max: 1000, example: 120 }).optional(),
  })
  .refine(how.holds, how.message)
  .refine((each) => each.set === undefined || each.tier !== undefined, {
    error: 'set gives every tier the same points\nName the tier, or use multiply_by.',
  });
type Weight = z.infer<typeof weight>;

const schema = z
  .strictObject({
    women: figure({
      what: 'a ratio of the points of a woman’s case to a man’s',
      min: 0.1,
      max: 5,
      example: 2,
    }).optional(),
    reports: figuresBy('report', { what: 'points a report', min: 0, max: 1000, example: 120 }).optional(),
    weights: z.array(weight).min(1).optional().describe('points of cases by type and tier'),
    from: date('the first day of the change', '2026-04-01').optional(),
    until: date('the day on which it ends, not included', '2027-04-01').optional(),
  })
  .refine(some.holds, some.message);

export const caseWeights = defineLever<z.infer<typeof schema>>({
  name: 'case_weights',
  title: 'Case weights',
  actsOn: 'cases',
  unit: 'points a case or report, or a ratio to them',
  description:
    'What the workload tool counts for a case or a report. It changes measured workload and with it who is given the next case; the work itself stays the same. Cases keep their officers.',
  example: '{ from: 2026-04-01, women: 2, weights: [{ case_type: licence, tier: B2, multiply_by: 1.2 }] }',
  schema,
  parameters: ['womens_case_weight', 'report_points', 'case_weight', 'case_weight_v3'],
  changes(settings, context: LeverContext) {
    const when = window(settings, context);
    refuseIdleTiers(settings.weights ?? [], context);
    return [
      ...setIfGiven('womens_case_weight', settings.women, when),
      ...setEach('report_points', 'report', settings.reports, when),
      ...(settings.weights ?? []).flatMap((each) => weightChanges(each, when)),
    ];
  },
  describe(settings) {
    const parts: string[] = [];
    if (settings.women !== undefined) parts.push(`women’s cases ${settings.women} times the points of men’s`);
    if (settings.reports) parts.push(`points a report: ${figuresInWords(settings.reports)}`);
    for (const each of settings.weights ?? []) parts.push(weightInWords(each));
    return `case weights: ${parts.join('; ')} ${windowInWords(settings)}; the work itself stays the same`;
  },
});

/** Points of a newer tier count only where the newer tiers are in force. */
function refuseIdleTiers(weights: readonly Weight[], context: LeverContext): void {
  if (context.pulls('tier_regime')) return;
  weights.forEach(({ tier }, index) => {
    if (tier === undefined || OLDER.includes(tier)) return;
    const mend = 'Name an older tier such as B2, or bring the newer ones into force with tier_regime.';
    context.refuse(['weights', index, 'tier'], `tier ${tier} is one of the newer tiers, which are not in force`, mend);
  });
}

/** Without a tier every tier is meant, of the older table and of the newer. */
function weightChanges({ case_type, tier, multiply_by, set }: Weight, when: Window): Change[] {
  const how = set === undefined ? { op: 'multiply' as const, by: multiply_by ?? 1 } : { op: 'set' as const, by: set };
  return tables(tier).map(({ parameter, cell }) => ({
    parameter,
    where: { cell: { case_type, ...cell } },
    ...when,
    ...how,
    appliesTo: 'alreadyInside',
  }));
}

function tables(tier: string | undefined): { parameter: string; cell: Readonly<Record<string, string>> }[] {
  if (tier === undefined) return ['case_weight', 'case_weight_v3'].map((parameter) => ({ parameter, cell: {} }));
  if (OLDER.includes(tier)) return [{ parameter: 'case_weight', cell: { tier } }];
  return [{ parameter: 'case_weight_v3', cell: { tier_v3: tier } }];
}

function weightInWords({ case_type, tier, multiply_by, set }: Weight): string {
  const cases = `${case_type} cases${tier === undefined ? '' : ` of tier ${tier}`}`;
  return set === undefined ? `${cases} multiplied by ${multiply_by}` : `${cases} ${set} points`;
}
