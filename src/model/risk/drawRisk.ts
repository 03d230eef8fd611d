import { empirical } from '../../engine/random/distributions/empirical.js';
import type { RandomStreams } from '../../engine/random/randomStreams.js';
import { PURPOSE } from '../purposes.js';
import { OFFENCES } from '../vocabulary.js';
import type { RiskTables } from './riskTables.js';
import type { Risk } from './riskWord.js';

/** Everything that the tier calculators look at, as numbers. */
export interface RiskProfile extends Risk {
  /** under integrated offender management */
  iom: number;
  stalking: number;
  /** ever committed a sexual offence */
  sexualHistory: number;
  /** registrations of complexity, 0 to 4 */
  registrations: number;
  /** points of the women's factors, one each: 0 or 1 */
  parenting: number;
  impulsivity: number;
  enforcement: number;
  /** per cent, 0 to under 100 */
  reoffending: number;
  /** per cent */
  seriousReoffending: number;
  /** points for needs, 0 to 20; -1 without an assessment */
  needPoints: number;
  /** band of predicted sexual reoffending, index in its axis; -1 where it does not apply */
  sexualBand: number;
  /** its score within the band, as a uniform */
  sexualScoreMark: number;
}

/** The marks of the person being drawn, four a draw, by the first of each four. */
const marks = new Float64Array(12);
const HARM = 0;
const REOFFENDING = 4;
const FLAGS = 8;
/** Marks that not everybody needs, four again. */
const further = new Float64Array(4);

const SEXUAL = OFFENCES.indexOf('sexual');
const COURT_ORDER = 0;
const CUSTODY = 1;
const DECILE = 10;
const NEED_BAND_POINTS = 5;
/** The last band of needs, 15 to 20, holds one value more. */
const LAST_NEED_BAND = 3;

export function emptyProfile(): RiskProfile {
  return {
    female: 0,
    rosh: 0,
    mappaLevel: 0,
    offence: OFFENCES.indexOf('other'),
    domesticAbuse: 0,
    childProtection: 0,
    stalking: 0,
    sexualHistory: 0,
    iom: 0,
    registrations: 0,
    parenting: 0,
    impulsivity: 0,
    enforcement: 0,
    reoffending: 0,
    seriousReoffending: 0,
    needPoints: 0,
    sexualBand: -1,
    sexualScoreMark: 0,
  };
}

/** Offence of a sentence, index in OFFENCES. @param mark a uniform of the person's own */
export function offenceOfMark(tables: RiskTables, mark: number, sentenceBand: number): number {
  return empirical(mark, tables.offences[sentenceBand]!);
}

/** 1 for a woman. @param mark a uniform of the person's own */
export function sexOfMark(tables: RiskTables, mark: number, group: number): number {
  return mark < tables.women[group]! ? 1 : 0;
}

/**
 * Fills a profile from the person's own uniforms. Each attribute has a uniform of its own, so that a person drawn
 * again for another kind of supervision keeps rank in each of them; offence and sex stay.
 *
 * @param group index in RISK_GROUPS
 */
export function drawRisk(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  group: number,
  offence: number,
  female: number,
  profile: RiskProfile,
): void {
  profile.offence = offence;
  profile.female = female;
  drawMarks(streams, idHigh, idLow);
  setHarm(tables, group, profile);
  const band = setPredictors(tables, group === COURT_ORDER ? COURT_ORDER : CUSTODY, profile);
  setFlags(tables, profile);
  profile.iom = marks[FLAGS + 2]! < tables.iom[band]! ? 1 : 0;
  drawWomensFactors(tables, streams, idHigh, idLow, profile);
}

/**
 * All uniforms that everybody needs, before anything is decided by them: the processor works on several draws at once
 * as long as no decision stands between them.
 */
function drawMarks(streams: RandomStreams, idHigh: number, idLow: number): void {
  streams.fourInto(marks, HARM, PURPOSE.riskHarm, idHigh, idLow, 0);
  streams.fourInto(marks, REOFFENDING, PURPOSE.riskPredictors, idHigh, idLow, 0);
  streams.fourInto(marks, FLAGS, PURPOSE.riskFlags, idHigh, idLow, 0);
}

/** What only the newer tiers look at besides; left out where they never come into force. */
export function drawRestForV3(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  profile: RiskProfile,
): void {
  const { offence } = profile;
  streams.fourInto(further, 0, PURPOSE.riskForV3, idHigh, idLow, 0);
  profile.stalking = further[0]! < tables.stalking[offence]! ? 1 : 0;
  profile.sexualHistory = further[1]! < tables.sexualHistory[offence]! ? 1 : 0;
  profile.sexualBand = offence === SEXUAL ? empirical(further[2]!, tables.sexualReoffending) : -1;
  profile.sexualScoreMark = further[3]!;
}

function setHarm(tables: RiskTables, group: number, profile: RiskProfile): void {
  profile.rosh = empirical(marks[HARM]!, tables.rosh[group]![profile.offence]!);
  const managed = marks[HARM + 1]! < tables.mappa[group]![profile.offence]!;
  profile.mappaLevel = managed ? 1 + empirical(marks[HARM + 2]!, tables.mappaLevels[profile.rosh]!) : 0;
  profile.registrations = empirical(marks[HARM + 3]!, tables.registrations[profile.rosh]!);
}

/** @returns the band of reoffending */
function setPredictors(tables: RiskTables, kind: number, profile: RiskProfile): number {
  const u = marks[REOFFENDING]!;
  const band = empirical(u, tables.reoffending[kind]!);
  profile.reoffending = DECILE * (band + within(tables.reoffending[kind]!, band, u));
  const serious = marks[REOFFENDING + 1]!;
  const shares = tables.seriousReoffending[profile.rosh]!;
  const seriousBand = empirical(serious, shares);
  const from = tables.seriousFrom[seriousBand]!;
  const to = tables.seriousTo[seriousBand]!;
  profile.seriousReoffending = from + (to - from) * within(shares, seriousBand, serious);
  const isAssessed = marks[REOFFENDING + 3]! >= tables.noAssessment;
  profile.needPoints = isAssessed ? needPoints(tables.needs[kind]!, marks[REOFFENDING + 2]!) : -1;
  return band;
}

function needPoints(shares: Float64Array, u: number): number {
  const band = empirical(u, shares);
  const points = NEED_BAND_POINTS + (band === LAST_NEED_BAND ? 1 : 0);
  return NEED_BAND_POINTS * band + Math.floor(points * within(shares, band, u));
}

function setFlags(tables: RiskTables, profile: RiskProfile): void {
  profile.domesticAbuse = marks[FLAGS]! < tables.domesticAbuse[profile.offence]! ? 1 : 0;
  profile.childProtection = marks[FLAGS + 1]! < tables.childProtection[profile.rosh]! ? 1 : 0;
}

function drawWomensFactors(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  profile: RiskProfile,
): void {
  if (profile.female === 0) return;
  const factors = tables.womensFactors;
  streams.fourInto(further, 0, PURPOSE.riskWomen, idHigh, idLow, 0);
  profile.parenting = further[0]! < factors[0]! ? 1 : 0;
  profile.impulsivity = further[1]! < factors[1]! ? 1 : 0;
  profile.enforcement = further[2]! < factors[2]! ? 1 : 0;
}

/** Place of a uniform within its band, itself uniform. */
function within(cumulative: Float64Array, band: number, u: number): number {
  const below = band === 0 ? 0 : cumulative[band - 1]!;
  const share = cumulative[band]! - below;
  return share > 0 ? Math.min((u - below) / share, 1 - 2 ** -53) : 0;
}
