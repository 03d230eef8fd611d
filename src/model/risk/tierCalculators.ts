import { type ChangeCase, changeLevel } from '../tiering/v2/changeLevel.js';
import type { ChangeRules } from '../tiering/v2/changeRules.js';
import { protectLevelIndex, protectPoints } from '../tiering/v2/protectPoints.js';
import type { ProtectRules } from '../tiering/v2/protectRules.js';
import { tierV3Index } from '../tiering/v3/tierV3.js';
import type { TierV3Case, TierV3Rules } from '../tiering/v3/tierV3Rules.js';
import type { RiskProfile } from './drawRisk.js';

/** The published rules that turn what is known of a person into tiers. */
export interface TierRules {
  readonly protect: ProtectRules;
  readonly change: ChangeRules;
  readonly v3: TierV3Rules;
}

const NO_LIFER_STAGE = -1;
/** A score of a band other than medium does not matter beyond being above 0. */
const ANY_SCORE = 1;
const MEDIUM_BAND = 1;
/** Highest medium score drawn, per cent. */
const MEDIUM_SCORE_TO = 5;

type Filled<Case> = { -readonly [Key in keyof Case]: Case[Key] };

/**
 * The published tier calculators on the people of the model: assessments are complete and dynamic, and the years since
 * a lifer's release are not followed.
 */
export class TierCalculators {
  private readonly changeCase: Filled<ChangeCase> = {
    mandate: true,
    assessed: true,
    needPoints: 0,
    ogrs: 0,
    iom: false,
  };
  private readonly v3Case: Filled<TierV3Case> = {
    activeEvent: true,
    arp: 0,
    csrp: 0,
    arpStatic: false,
    csrpStatic: false,
    dcSrpScore: Number.NaN,
    dcSrpBand: -1,
    mappa: false,
    rosh: 0,
    liferStage: NO_LIFER_STAGE,
    domesticAbuse: false,
    stalking: false,
    childProtection: false,
    everSexualOffence: false,
  };

  private readonly rules: TierRules;

  /** @param needsV3 whether the newer tiers come into force in the run: otherwise nobody is given one */
  constructor(
    rules: TierRules,
    readonly needsV3: boolean,
  ) {
    this.rules = thawed(rules);
  }

  /** Letter of the older tier, A = 0 to D = 3. */
  letter(person: Readonly<RiskProfile>): number {
    const { protect } = this.rules;
    const points = protectPoints(
      protect,
      person.seriousReoffending,
      person.rosh,
      person.mappaLevel,
      person.registrations,
      person.female === 1 ? this.womensPoints(person) : 0,
    );
    return protectLevelIndex(protect, points);
  }

  private womensPoints({ parenting, impulsivity, enforcement }: Readonly<RiskProfile>): number {
    const { women } = this.rules.protect;
    return (
      parenting * women.parenting + impulsivity * women.impulsivityOrTemper + enforcement * women.enforcementActivity
    );
  }

  /** Number of the older tier of somebody with a mandate for change, 1 to 3. */
  number(person: Readonly<RiskProfile>): number {
    const { changeCase } = this;
    changeCase.assessed = person.needPoints >= 0;
    changeCase.needPoints = person.needPoints;
    changeCase.ogrs = person.reoffending;
    changeCase.iom = person.iom === 1;
    return changeLevel(this.rules.change, changeCase);
  }

  /** The newer tier, A = 0 to G = 6. */
  v3(person: Readonly<RiskProfile>): number {
    const { v3Case } = this;
    v3Case.arp = person.reoffending;
    v3Case.csrp = person.seriousReoffending;
    v3Case.dcSrpBand = person.sexualBand;
    v3Case.dcSrpScore = this.sexualScore(person);
    v3Case.mappa = person.mappaLevel > 0;
    v3Case.rosh = person.rosh;
    v3Case.domesticAbuse = person.domesticAbuse === 1;
    v3Case.stalking = person.stalking === 1;
    v3Case.childProtection = person.childProtection === 1;
    v3Case.everSexualOffence = person.sexualHistory === 1;
    return tierV3Index(this.rules.v3, v3Case);
  }

  /** Per cent; within the medium band even from its lowest score on, which alone bears on the tier. */
  private sexualScore({ sexualBand, sexualScoreMark }: Readonly<RiskProfile>): number {
    if (sexualBand < 0) return Number.NaN;
    if (sexualBand !== MEDIUM_BAND) return ANY_SCORE;
    const from = this.rules.v3.dcSrpMedium.at(-1)!.from;
    return from + (MEDIUM_SCORE_TO - from) * sexualScoreMark;
  }
}

/** A copy of plain data: what is read from files is frozen, and V8 calls a routine for each element of a frozen list. */
function thawed<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(thawed) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, thawed(value)])) as Data;
}
