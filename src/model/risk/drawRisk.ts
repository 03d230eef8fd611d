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

/** Offence of a sentence, index in OFFENCES, by the person's own mark. */
export function drawOffence(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  sentenceBand: number,
): number {
  return empirical(streams.uniform(PURPOSE.riskOffence, idHigh, idLow, 0), tables.offences[sentenceBand]!);
}

/** 1 for a woman, by the person's own mark. */
export function drawSex(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  group: number,
): number {
  streams.pair(PURPOSE.riskOffence, idHigh, idLow, 0);
  return streams.second < tables.women[group]! ? 1 : 0;
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
  drawHarm(tables, streams, idHigh, idLow, group, profile);
  drawPredictors(tables, streams, idHigh, idLow, group === COURT_ORDER ? COURT_ORDER : CUSTODY, profile);
  drawFlags(tables, streams, idHigh, idLow, profile);
  drawWomensFactors(tables, streams, idHigh, idLow, profile);
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
  profile.stalking = streams.pair(PURPOSE.riskFlags, idHigh, idLow, 1) < tables.stalking[offence]! ? 1 : 0;
  profile.sexualHistory = streams.second < tables.sexualHistory[offence]! ? 1 : 0;
  profile.sexualBand = -1;
  if (offence !== SEXUAL) return;
  const u = streams.pair(PURPOSE.riskSexual, idHigh, idLow, 0);
  profile.sexualBand = empirical(u, tables.sexualReoffending);
  profile.sexualScoreMark = streams.second;
}

function drawHarm(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  group: number,
  profile: RiskProfile,
): void {
  const harm = streams.pair(PURPOSE.riskHarm, idHigh, idLow, 0);
  profile.rosh = empirical(harm, tables.rosh[group]![profile.offence]!);
  const managed = streams.second < tables.mappa[group]![profile.offence]!;
  const level = streams.pair(PURPOSE.riskHarm, idHigh, idLow, 1);
  profile.mappaLevel = managed ? 1 + empirical(level, tables.mappaLevels[profile.rosh]!) : 0;
  profile.registrations = empirical(streams.second, tables.registrations[profile.rosh]!);
}

function drawPredictors(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  kind: number,
  profile: RiskProfile,
): void {
  const u = streams.pair(PURPOSE.riskPredictors, idHigh, idLow, 0);
  const serious = streams.second;
  const band = empirical(u, tables.reoffending[kind]!);
  profile.reoffending = DECILE * (band + within(tables.reoffending[kind]!, band, u));
  const shares = tables.seriousReoffending[profile.rosh]!;
  const seriousBand = empirical(serious, shares);
  const from = tables.seriousFrom[seriousBand]!;
  const to = tables.seriousTo[seriousBand]!;
  profile.seriousReoffending = from + (to - from) * within(shares, seriousBand, serious);
  const need = streams.pair(PURPOSE.riskPredictors, idHigh, idLow, 1);
  profile.needPoints = streams.second < tables.noAssessment ? -1 : needPoints(tables.needs[kind]!, need);
  const iom = tables.iom[band]!;
  profile.iom = iom > 0 && streams.uniform(PURPOSE.riskIom, idHigh, idLow, 0) < iom ? 1 : 0;
}

function needPoints(shares: Float64Array, u: number): number {
  const band = empirical(u, shares);
  const points = NEED_BAND_POINTS + (band === LAST_NEED_BAND ? 1 : 0);
  return NEED_BAND_POINTS * band + Math.floor(points * within(shares, band, u));
}

function drawFlags(
  tables: RiskTables,
  streams: RandomStreams,
  idHigh: number,
  idLow: number,
  profile: RiskProfile,
): void {
  const { offence, rosh } = profile;
  profile.domesticAbuse = streams.pair(PURPOSE.riskFlags, idHigh, idLow, 0) < tables.domesticAbuse[offence]! ? 1 : 0;
  profile.childProtection = streams.second < tables.childProtection[rosh]! ? 1 : 0;
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
  profile.parenting = streams.pair(PURPOSE.riskWomen, idHigh, idLow, 0) < factors[0]! ? 1 : 0;
  profile.impulsivity = streams.second < factors[1]! ? 1 : 0;
  profile.enforcement = streams.uniform(PURPOSE.riskWomen, idHigh, idLow, 1) < factors[2]! ? 1 : 0;
}

/** Place of a uniform within its band, itself uniform. */
function within(cumulative: Float64Array, band: number, u: number): number {
  const below = band === 0 ? 0 : cumulative[band - 1]!;
  const share = cumulative[band]! - below;
  return share > 0 ? Math.min((u - below) / share, 1 - 2 ** -53) : 0;
}
