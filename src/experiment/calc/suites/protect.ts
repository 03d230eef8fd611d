/** Tier v2, the letter. */
import type { z } from 'zod';
import { type Rosh, roshIndex } from '../../../model/tiering/rosh.js';
import { protectLevelIndex, protectPoints } from '../../../model/tiering/v2/protectPoints.js';
import { PROTECT_LEVELS, type ProtectRules } from '../../../model/tiering/v2/protectRules.js';
import { type FactorsForWomen, womenPoints } from '../../../model/tiering/v2/womenPoints.js';
import { nearestName } from '../../data/nearestName.js';
import { oneOf } from '../../scenario/schemaPieces.js';
import { flag, keys, listOf, mappaLevel, name, percentOrMore, rosh, wholePoints } from '../fields.js';
import { CaseRefused, suite } from '../suite.js';

const rsr = percentOrMore('an RSR score (null = not scored)').nullable();
const risk = rosh.nullable();
const registrations = listOf('codes', name('a code'));
const level = mappaLevel(1).nullable();
const factors = { parenting: flag, impulsivity: flag, temper: flag, enforcementActivity: flag };

interface RiskOfHarm {
  readonly rsr?: number | null;
  readonly rosh?: Rosh | null;
  readonly mappaLevel?: number | null;
  readonly registrations?: readonly string[];
}

/** Points of what is given; what is not given scores nothing. */
function pointsOf(rules: ProtectRules, person: RiskOfHarm, extra = 0): number {
  const codes = new Set(person.registrations);
  for (const code of codes) refuseUnknown(code, rules.registrationCodes);
  const score = person.rsr ?? Number.NaN;
  return protectPoints(rules, score, roshIndex(person.rosh ?? null), person.mappaLevel ?? 0, codes.size, extra);
}

function refuseUnknown(code: string, known: readonly string[]): void {
  if (known.includes(code)) return;
  const near = nearestName(code, known);
  const mend = near ? `Did you mean ${near}?` : `Codes that count: ${known.join(', ')}. Leave out the others.`;
  throw new CaseRefused(['registrations'], `"${code}" is no registration that counts for the tier`, mend);
}

/** A suite in which some of the factors are given and the answer is their points. */
function factorSuite<Input extends z.ZodType<RiskOfHarm>>(suiteName: string, title: string, input: Input) {
  const run = (person: RiskOfHarm, { protect }: { readonly protect: ProtectRules }) => ({
    protectPoints: pointsOf(protect, person),
  });
  return suite({ name: suiteName, title, input, answers: ['protectPoints'], run });
}

export const PROTECT_SUITES = [
  suite({
    name: 'protect-level-from-points',
    title: 'letter of tier v2 from its points',
    input: keys({ protectPoints: wholePoints('points') }),
    answers: ['level'],
    run: (person, { protect }) => ({ level: PROTECT_LEVELS[protectLevelIndex(protect, person.protectPoints)] }),
  }),
  factorSuite('rsr-points', 'points of an RSR score', keys({ rsr, rosh: risk.default(null) })),
  factorSuite('rosh-points', 'points of risk of serious harm', keys({ rosh: risk, rsr: rsr.default(null) })),
  factorSuite('larger-of-rsr-and-rosh', 'points of RSR and RoSH together', keys({ rsr, rosh: risk })),
  factorSuite('mappa-points', 'points of a MAPPA level', keys({ mappaLevel: level })),
  factorSuite('complexity-registrations', 'points of registrations', keys({ registrations })),
  suite({
    name: 'tier-v2-protect',
    title: 'letter of tier v2 and its points, from everything that counts',
    input: keys({
      sex: oneOf('sex', ['female', 'male']).optional(),
      rsr: rsr.default(null),
      rosh: risk.default(null),
      mappaLevel: level.default(null),
      registrations: registrations.default([]),
      ...factors,
    }),
    answers: ['protectPoints', 'level'],
    run: (person, { protect }) => {
      const points = pointsOf(protect, person, pointsForWomen(protect, person));
      return { protectPoints: points, level: PROTECT_LEVELS[protectLevelIndex(protect, points)] };
    },
  }),
];

/** Without a sex the factors for women cannot be counted; where none is given it makes no difference. */
function pointsForWomen(rules: ProtectRules, person: FactorsForWomen & { readonly sex?: string | undefined }): number {
  const points = womenPoints(rules, person);
  if (person.sex === undefined && points > 0) {
    const what = 'factors for women are given, and not whether this is a woman';
    throw new CaseRefused(['sex'], what, 'Add "sex": "female" or "male". For men these factors do not count.');
  }
  return person.sex === 'female' ? points : 0;
}
