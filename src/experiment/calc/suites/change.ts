/** Tier v2, the number. */
import { z } from 'zod';
import {
  type ChangeCase,
  changeLevel,
  changeLevelFromPoints,
  changePoints,
  needPoints,
  ogrsPoints,
} from '../../../model/tiering/v2/changeLevel.js';
import {
  MISSING_ANSWERS,
  NEEDS,
  type Need,
  SCORED_ANSWERS,
  SEVERITIES,
  type Severity,
} from '../../../model/tiering/v2/changeRules.js';
import {
  type Conviction,
  hasMandate,
  REQUIREMENTS,
  SENTENCE_TYPES,
} from '../../../model/tiering/v2/mandateForChange.js';
import { sectionScore, severityOf } from '../../../model/tiering/v2/sectionScore.js';
import { oneOf } from '../../scenario/schemaPieces.js';
import { flag, flagGiven, keys, listOf, many, percent, scoredNeed, severity, wholePoints } from '../fields.js';
import { suite } from '../suite.js';

const ogrs = percent('an OGRS score (null = not scored)').nullable();
const needs = keys(
  Object.fromEntries(NEEDS.map((need) => [need, severity.nullable().optional()])) as Record<
    Need,
    z.ZodOptional<z.ZodNullable<typeof severity>>
  >,
);
const answer = oneOf('answer', [...SCORED_ANSWERS, ...MISSING_ANSWERS]);
const conviction = {
  sentenceType: oneOf('sentence type', SENTENCE_TYPES),
  requirements: listOf('requirements', oneOf('requirement', REQUIREMENTS)).default([]),
  terminated: flag,
};
const assessment = z
  .union([z.literal('VALID'), keys({ ageWeeks: many('weeks') })], {
    error: () => 'expected "VALID", { "ageWeeks": 30 }, or null for none\nAn assessment counts whatever its age.',
  })
  .nullable();

export const CHANGE_SUITES = [
  suite({
    name: 'ogrs-points',
    title: 'points of an OGRS score',
    input: keys({ ogrs }),
    answers: ['changePoints'],
    run: (person, { change }) => ({ changePoints: ogrsPoints(change, person.ogrs ?? Number.NaN) }),
  }),
  suite({
    name: 'criminogenic-needs',
    title: 'points of needs by severity',
    input: keys({ needs }),
    answers: ['changePoints'],
    run: (person, { change }) => ({ changePoints: needPoints(change, severities(person.needs)) }),
  }),
  suite({
    name: 'iom-points',
    title: 'points of integrated offender management',
    input: keys({ iom: flagGiven }),
    answers: ['changePoints'],
    run: ({ iom }, { change }) => ({
      changePoints: changePoints(change, { mandate: true, assessed: true, needPoints: 0, ogrs: Number.NaN, iom }),
    }),
  }),
  suite({
    name: 'change-level-from-points',
    title: 'number of tier v2 from its points',
    input: keys({ changePoints: wholePoints('points') }),
    answers: ['level'],
    run: (person, { change }) => ({ level: changeLevelFromPoints(change, person.changePoints) }),
  }),
  suite({
    name: 'mandate-for-change',
    title: 'whether there is a mandate for change; with "assessment": null, the level that follows without one',
    input: keys({ ...conviction, assessment: assessment.optional() }),
    answers: ['mandate', 'level', 'changePoints'],
    run: ({ assessment: given, ...one }, { change }) => {
      const mandate = hasMandate([one]);
      if (given !== null) return { mandate };
      return levelAndPoints({ mandate, assessed: false, needPoints: 0, ogrs: Number.NaN, iom: false }, change);
    },
  }),
  suite({
    name: 'need-section-score',
    title: 'score of a section of the needs assessment, and its severity by either set of thresholds',
    input: keys({ section: scoredNeed, answers: z.record(z.string(), answer, { error: () => ANSWERS_EXPECTED }) }),
    answers: ['score', 'severity', 'severitySan'],
    run: ({ section, answers }, { change }) => {
      const score = sectionScore(Object.values(answers), change);
      return {
        score,
        severity: severityOf(score, change.severityFrom[section]),
        severitySan: severityOf(score, change.severityFromSan[section]),
      };
    },
  }),
  suite({
    name: 'tier-v2-change',
    title: 'number of tier v2 and its points, from everything that counts',
    input: keys({
      convictions: listOf('convictions', keys(conviction)),
      assessment,
      needs: needs.default({}),
      ogrs: ogrs.default(null),
      iom: flag,
    }),
    answers: ['changePoints', 'level'],
    run: (person, { change }) =>
      levelAndPoints(changeCase(person, needPoints(change, severities(person.needs))), change),
  }),
];

const ANSWERS_EXPECTED = 'expected answers by question\nWrite for example { "unemployed": "SIGNIFICANT" }.';

interface Change {
  readonly convictions: readonly Conviction[];
  readonly assessment: unknown;
  readonly ogrs: number | null;
  readonly iom: boolean;
}

function changeCase({ convictions, assessment: given, ogrs: score, iom }: Change, points: number): ChangeCase {
  return {
    mandate: hasMandate(convictions),
    assessed: given !== null,
    needPoints: points,
    ogrs: score ?? Number.NaN,
    iom,
  };
}

function levelAndPoints(person: ChangeCase, rules: Parameters<typeof changeLevel>[0]) {
  return { changePoints: changePoints(rules, person), level: changeLevel(rules, person) };
}

/** By need in the order of NEEDS; -1 = not known. */
function severities(given: Readonly<Partial<Record<Need, Severity | null | undefined>>>): number[] {
  return NEEDS.map((need) => {
    const found = given[need];
    return found ? SEVERITIES.indexOf(found) : -1;
  });
}
