/** The worked examples of tiers and handover through the functions themselves, as a program calls them. */
import { describe, expect, it } from 'vitest';
import { loadTools } from '../../src/adapters/node/data/loadTools.js';
import { omic, tierV2, tierV3 } from '../../src/index.js';
import { dayNumber, isoDate } from '../../src/model/calendar.js';
import { readFixture, type Suite } from './readFixture.js';

const { protect, change, tierV3: v3, handover } = loadTools('data').tables;
const none = Number.NaN;

interface Person {
  rsr?: number | null;
  rosh?: tierV2.Rosh | null;
  mappaLevel?: number | null;
  registrations?: string[];
  arp: number;
  csrp: number;
  mappa?: boolean;
  dcSrp?: { score: number; band: tierV2.Rosh };
}

const pointsOf = ({ rsr = null, rosh = null, mappaLevel = null, registrations = [] }: Person) => ({
  protectPoints: tierV2.protectPoints(
    protect,
    rsr ?? none,
    tierV2.roshIndex(rosh),
    mappaLevel ?? 0,
    registrations.length,
    0,
  ),
});

const tierOf = ({ arp, csrp, rosh = null, mappa = false, dcSrp }: Person) => ({
  tier: tierV3.TIERS_V3[
    tierV3.tierV3Index(v3, caseV3({ arp, csrp, mappa, rosh: tierV3.roshIndex(rosh), ...dcSrpOf(dcSrp) }))
  ],
});

const dcSrpOf = (given?: { score: number; band: tierV2.Rosh }) =>
  given ? { dcSrpScore: given.score, dcSrpBand: tierV3.roshIndex(given.band) } : {};

function caseV3(given: Partial<tierV3.TierV3Case>): tierV3.TierV3Case {
  return {
    activeEvent: true,
    arp: 0,
    csrp: 0,
    arpStatic: false,
    csrpStatic: false,
    dcSrpScore: none,
    dcSrpBand: -1,
    mappa: false,
    rosh: -1,
    liferStage: -1,
    domesticAbuse: false,
    stalking: false,
    childProtection: false,
    everSexualOffence: false,
    ...given,
  };
}

interface Change {
  ogrs: number;
  iom: boolean;
  changePoints: number;
  needs: Record<string, tierV2.Severity>;
  sentenceType: tierV2.SentenceType;
  requirements?: tierV2.Requirement[];
  assessment?: unknown;
  section: tierV2.ScoredNeed;
  answers: Record<string, tierV2.Answer>;
}

const severities = (needs: Record<string, tierV2.Severity>) =>
  tierV2.NEEDS.map((need) => (needs[need] ? tierV2.SEVERITIES.indexOf(needs[need]) : -1));

interface Sentence {
  sentenceStart: string;
  earliestRelease: string;
  determinateParole: boolean;
  indeterminate: boolean;
  openConditions: boolean;
  earlyAllocation: boolean;
}

const RUNNERS: Readonly<Record<string, (input: never) => unknown>> = {
  'protect-level-from-points': ({ protectPoints }: { protectPoints: number }) => ({
    level: tierV2.PROTECT_LEVELS[tierV2.protectLevelIndex(protect, protectPoints)],
  }),
  'rsr-points': pointsOf,
  'rosh-points': pointsOf,
  'larger-of-rsr-and-rosh': pointsOf,
  'mappa-points': pointsOf,
  'complexity-registrations': pointsOf,
  'ogrs-points': ({ ogrs }: Change) => ({ changePoints: tierV2.ogrsPoints(change, ogrs) }),
  'criminogenic-needs': ({ needs }: Change) => ({ changePoints: tierV2.needPoints(change, severities(needs)) }),
  'iom-points': ({ iom }: Change) => ({
    changePoints: tierV2.changePoints(change, { mandate: true, assessed: true, needPoints: 0, ogrs: none, iom }),
  }),
  'change-level-from-points': ({ changePoints }: Change) => ({
    level: tierV2.changeLevelFromPoints(change, changePoints),
  }),
  'mandate-for-change': ({ sentenceType, requirements = [], assessment }: Change) => {
    const mandate = tierV2.hasMandate([{ sentenceType, requirements, terminated: false }]);
    const person = { mandate, assessed: assessment !== null, needPoints: 0, ogrs: none, iom: false };
    const level = tierV2.changeLevel(change, person);
    return { mandate, level, changePoints: tierV2.changePoints(change, person) };
  },
  'need-section-score': ({ section, answers }: Change) => {
    const score = tierV2.sectionScore(Object.values(answers), change);
    const severity = tierV2.severityOf(score, change.severityFrom[section]);
    return { score, severity, severitySan: tierV2.severityOf(score, change.severityFromSan[section]) };
  },
  'arp-by-csrp': tierOf,
  'direct-contact-sexual-reoffending': tierOf,
  'mappa-by-rosh': tierOf,
  'handover-date': ({ sentenceStart, earliestRelease, ...kind }: Sentence) => {
    const release = dayNumber(earliestRelease);
    const dates = { sentenceStartDay: dayNumber(sentenceStart), earliestReleaseDay: release };
    const reason = omic.handoverReason(handover, { ...kind, ...dates });
    const day = omic.handoverDate(handover, reason, release);
    return { handoverDate: day === null ? null : isoDate(day), reason };
  },
};

const FILES = ['tier-v2-protect.json', 'tier-v2-change.json', 'tier-v3.json', 'omic-handover.json'];
const suites = FILES.flatMap((file) => readFixture<{ suites: Suite[] }>(file).suites);

it('has a runner for every suite, and no runner without a suite', () => {
  expect(Object.keys(RUNNERS).sort()).toEqual(suites.map(({ suite }) => suite).sort());
});

describe.each(suites)('$suite', ({ suite, cases }) => {
  it.each(cases)('$id', ({ input, expected }) => {
    expect(RUNNERS[suite]?.(input)).toMatchObject(expected as object);
  });
});

describe('what the functions refuse', () => {
  it('a medium band with a score below the lowest', () => {
    expect(() => tierV3.sexualReoffendingTier(v3, 0.59, 1)).toThrow(RangeError);
    expect(() => tierV3.tierV3Index(v3, caseV3({ dcSrpScore: 0.01, dcSrpBand: 1 }))).toThrow(RangeError);
  });

  it('support that begins after the handover', () => {
    expect(() => omic.responsibilityOn(5, 11, 10)).toThrow(RangeError);
    expect(omic.responsibilityOn(9, 10, 10)).toBe('POM');
    expect(omic.responsibilityOn(10, 10, 10)).toBe('COM');
  });
});
