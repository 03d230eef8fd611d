/** Tier v3. */
import type { z } from 'zod';
import { ROSH_LEVELS, type Rosh, roshIndex } from '../../../model/tiering/rosh.js';
import { isProvisional } from '../../../model/tiering/v3/isProvisional.js';
import { liferStage, liferStageDays } from '../../../model/tiering/v3/liferStage.js';
import { tierV3Index } from '../../../model/tiering/v3/tierV3.js';
import { TIERS_V3, type TierV3Case, type TierV3Rules } from '../../../model/tiering/v3/tierV3Rules.js';
import { oneOf } from '../../scenario/schemaPieces.js';
import { day, flag, flagGiven, keys, percent, rosh } from '../fields.js';
import { CaseRefused, suite } from '../suite.js';

const MEDIUM = ROSH_LEVELS.indexOf('MEDIUM');
const BANDS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH', 'NOT_APPLICABLE'] as const;

const arp = percent('an ARP score (null = missing)').nullable();
const csrp = percent('a CSRP score (null = missing)').nullable();
const dcSrp = keys({ score: percent('a DC-SRP score').nullable(), band: oneOf('band', BANDS).nullable() });
const risk = rosh.nullable();

type DcSrp = z.output<typeof dcSrp>;

interface Person extends Partial<Omit<TierV3Case, 'arp' | 'csrp' | 'dcSrpScore' | 'dcSrpBand' | 'rosh'>> {
  readonly arp: number | null;
  readonly csrp: number | null;
  readonly dcSrp?: DcSrp | null | undefined;
  readonly rosh?: Rosh | null;
}

const NOTHING_ELSE = {
  activeEvent: true,
  arpStatic: false,
  csrpStatic: false,
  mappa: false,
  liferStage: -1,
  domesticAbuse: false,
  stalking: false,
  childProtection: false,
  everSexualOffence: false,
} as const;

/** With names turned into indexes; what is not given is not there. */
function caseOf(rules: TierV3Rules, person: Person): TierV3Case {
  const { dcSrp: given, arp: all, csrp: serious, rosh: recorded, ...others } = person;
  const band = given?.band;
  const dcSrpBand = band && band !== 'NOT_APPLICABLE' ? ROSH_LEVELS.indexOf(band) : -1;
  const dcSrpScore = given?.score ?? Number.NaN;
  refuseLowMedium(rules, dcSrpScore, dcSrpBand);
  return {
    ...NOTHING_ELSE,
    ...others,
    arp: all ?? Number.NaN,
    csrp: serious ?? Number.NaN,
    dcSrpScore,
    dcSrpBand,
    rosh: roshIndex(recorded ?? null),
  };
}

function refuseLowMedium({ dcSrpMedium }: TierV3Rules, score: number, band: number): void {
  const least = dcSrpMedium.at(-1)?.from ?? 0;
  if (band !== MEDIUM || !(score > 0 && score < least)) return;
  const what = `a DC-SRP score of ${score} cannot be in the band MEDIUM, which begins at ${least}`;
  throw new CaseRefused(['dcSrp'], what, 'Correct the score or the band.');
}

/** A suite of one step, which answers with the tier alone. */
function stepSuite<Input extends z.ZodType<Person>>(name: string, title: string, input: Input) {
  const run = (person: Person, { tierV3 }: { readonly tierV3: TierV3Rules }) => ({
    tier: TIERS_V3[tierV3Index(tierV3, caseOf(tierV3, person))],
  });
  return suite({ name, title, input, answers: ['tier'], run });
}

const whole = keys({
  asOf: day('the day for which the tier is worked out').optional(),
  activeEvent: flagGiven.default(true),
  arp: arp.default(null),
  csrp: csrp.default(null),
  arpStatic: flag,
  csrpStatic: flag,
  dcSrp: dcSrp.nullable().optional(),
  mappa: flag,
  rosh: risk.default(null),
  liferOrIpp: flag,
  latestReleaseDate: day('the latest release (null = none)').nullable().default(null),
  domesticAbuse: flag,
  stalking: flag,
  childProtection: flag,
  everSexualOffence: flag,
});

export const TIER_V3_SUITES = [
  stepSuite('arp-by-csrp', 'tier v3 of the two reoffending predictors', keys({ arp, csrp })),
  stepSuite(
    'direct-contact-sexual-reoffending',
    'tier v3 with the predictor of sexual reoffending',
    keys({ arp, csrp, dcSrp: dcSrp.nullable() }),
  ),
  stepSuite('mappa-by-rosh', 'tier v3 with MAPPA and RoSH', keys({ arp, csrp, mappa: flagGiven, rosh: risk })),
  suite({
    name: 'tier-v3',
    title: 'tier v3 from everything that counts, and whether it may still rise',
    input: whole,
    answers: ['tier', 'provisional'],
    run: ({ asOf, liferOrIpp, latestReleaseDate, ...others }, { tierV3 }) => {
      const stage = liferOrIpp ? stageOf(tierV3, latestReleaseDate, asOf) : -1;
      const person = caseOf(tierV3, { ...others, liferStage: stage });
      return { tier: TIERS_V3[tierV3Index(tierV3, person)], provisional: isProvisional(tierV3, person) };
    },
  }),
];

function stageOf(rules: TierV3Rules, releaseDay: number | null, asOf: number | undefined): number {
  if (releaseDay === null) return -1;
  if (asOf === undefined) {
    throw new CaseRefused(['asOf'], 'how long ago the release was depends on the day', 'Add "asOf": "2026-04-01".');
  }
  return liferStage(releaseDay, ...liferStageDays(rules, asOf));
}
