/** Offender Management in Custody: when a prisoner becomes community work, and who leads until then. */
import { isoDate } from '../../../model/calendar.js';
import { custodyResponsibility } from '../../../model/custody/omic/custodyResponsibility.js';
import { earliestRelease } from '../../../model/custody/omic/earliestRelease.js';
import { handoverDate, handoverReason } from '../../../model/custody/omic/handoverDate.js';
import { inScopeOfOmic } from '../../../model/custody/omic/inScope.js';
import { recommendedPom } from '../../../model/custody/omic/recommendedPom.js';
import { figure, oneOf } from '../../scenario/schemaPieces.js';
import { day, flag, flagGiven, keys, mappaLevel, rosh } from '../fields.js';
import { suite } from '../suite.js';

const dayIfAny = (what: string) => day(`${what} (null = none)`).nullable().default(null);
const asOf = day('the day for which it is worked out');

const releaseDates = {
  indeterminate: flag,
  tariffDate: dayIfAny('the end of the tariff'),
  targetHearingDate: dayIfAny('the target hearing'),
  paroleEligibilityDate: dayIfAny('parole eligibility'),
  automaticReleaseDate: dayIfAny('automatic release'),
  conditionalReleaseDate: dayIfAny('conditional release'),
};

interface Dates {
  readonly indeterminate: boolean;
  readonly tariffDate: number | null;
  readonly targetHearingDate: number | null;
  readonly paroleEligibilityDate: number | null;
  readonly automaticReleaseDate: number | null;
  readonly conditionalReleaseDate: number | null;
}

function releaseOf(dates: Dates, today: number): number | null {
  const days = {
    indeterminate: dates.indeterminate,
    tariffDay: dates.tariffDate,
    targetHearingDay: dates.targetHearingDate,
    paroleEligibilityDay: dates.paroleEligibilityDate,
    automaticReleaseDay: dates.automaticReleaseDate,
    conditionalReleaseDay: dates.conditionalReleaseDate,
  };
  return earliestRelease(days, today);
}

const isoOrNull = (dayNumber: number | null) => (dayNumber === null ? null : isoDate(dayNumber));
const tier = oneOf('tier', ['A', 'B', 'C', 'D', 'E', 'F', 'G']);

export const HANDOVER_SUITES = [
  suite({
    name: 'handover-date',
    title: 'the day of handover and the rule that sets it; null = no handover, the community officer from day one',
    input: keys({
      sentenceStart: day('the start of the sentence'),
      earliestRelease: day('the earliest release'),
      determinateParole: flag,
      indeterminate: flag,
      openConditions: flag,
      earlyAllocation: flag,
    }),
    answers: ['handoverDate', 'reason'],
    run: ({ sentenceStart, earliestRelease: release, ...kind }, { handover }) => {
      const dates = { sentenceStartDay: sentenceStart, earliestReleaseDay: release };
      const reason = handoverReason(handover, { ...kind, ...dates });
      return { handoverDate: isoOrNull(handoverDate(handover, reason, release)), reason };
    },
  }),
  suite({
    name: 'earliest-release',
    title: 'the release day on which the handover rests',
    input: keys({ asOf, ...releaseDates }),
    answers: ['earliestRelease'],
    run: ({ asOf: today, ...dates }) => ({ earliestRelease: isoOrNull(releaseOf(dates, today)) }),
  }),
  suite({
    name: 'custody-responsibility',
    title: 'who leads the case of a prisoner on a day, why, and from when the community officer supports and leads',
    input: keys({
      asOf,
      sentenceStart: day('the start of the sentence'),
      ...releaseDates,
      openConditions: flag,
      openSince: dayIfAny('the day of coming into open conditions'),
      earlyAllocation: flag,
      recalled: flag,
      immigration: flag,
      additionalIndeterminate: flag,
      paroleRefused: flag,
      mappaLevel: mappaLevel(0).nullable().default(null),
    }),
    answers: ['responsibility', 'reason', 'earliestRelease', 'comSupportFrom', 'handoverDate'],
    run: ({ asOf: today, sentenceStart, openSince, ...prisoner }, { handover }) => {
      const release = releaseOf(prisoner, today);
      const found = custodyResponsibility(
        handover,
        {
          ...prisoner,
          sentenceStartDay: sentenceStart,
          earliestReleaseDay: release,
          targetHearingDay: prisoner.targetHearingDate,
          openSinceDay: openSince,
          determinateParole: !prisoner.indeterminate && prisoner.paroleEligibilityDate !== null,
        },
        today,
      );
      return {
        responsibility: found.responsibility,
        reason: found.reason,
        earliestRelease: isoOrNull(release),
        comSupportFrom: isoOrNull(found.comSupportDay),
        handoverDate: isoOrNull(found.handoverDay),
      };
    },
  }),
  suite({
    name: 'recommended-pom',
    title: 'whether the prison offender manager should be of probation grade',
    input: keys({
      responsibility: oneOf('responsibility', ['POM', 'POM_WITH_COM', 'COM']),
      immigration: flag,
      tier,
      rosh: rosh.nullable().default(null),
      rule: oneOf('rule', ['rosh', 'older']).default('rosh'),
    }),
    answers: ['pom'],
    run: ({ rule, ...person }, { handover }) => ({ pom: recommendedPom(handover, person, rule) }),
  }),
  suite({
    name: 'omic-scope',
    title: 'whether Offender Management in Custody applies',
    input: keys({
      sentenced: flagGiven,
      ageYears: figure({ what: 'an age in years', min: 0, max: 130, example: 34 }),
      civil: flag,
    }),
    answers: ['inScope'],
    run: (person, { handover }) => ({ inScope: inScopeOfOmic(handover, person) }),
  }),
];
