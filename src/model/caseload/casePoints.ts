import { HOLDING_RISKS, isWoman } from '../risk/riskWord.js';
import { CASE_TYPES } from '../vocabulary.js';
import { type CaseWeights, NEWER_TIERS, OLDER_TIERS } from '../workload/caseWeights.js';
import { CASE_TYPE_OF_STAGE, type People } from './people.js';

/** Letter of the tier in force, A = 0. */
export function tierLetter(people: People, row: number, weights: CaseWeights): number {
  return weights.regime === 'v2' ? people.letter(row) : people.tierV3(row);
}

/** Place of a case among all tiers in force and all risks that decide who may hold it. */
export function holdingCell(people: People, row: number, weights: CaseWeights): number {
  return tierLetter(people, row, weights) * HOLDING_RISKS + (people.risk(row) & (HOLDING_RISKS - 1));
}

/** Measured points of a held case before the anchor: none without contact under Reset. */
export function measuredPoints(people: People, row: number, weights: CaseWeights): number {
  if (people.underReset(row) === 1) return 0;
  const type = typeOf(people, row);
  if (weights.regime === 'v2') return weights.measured[type * OLDER_TIERS + olderTier(people, row)]!;
  return weights.measured[type * NEWER_TIERS + people.tierV3(row)]!;
}

/** Points that a claim about workload acts on: as measured, but by weights that no lever moves. */
export function feltPoints(people: People, row: number, weights: CaseWeights): number {
  if (!weights.apart) return people.points(row);
  if (people.underReset(row) === 1) return 0;
  return weights.felt[typeOf(people, row) * OLDER_TIERS + olderTier(people, row)]!;
}

/** What the case truly takes, in points before the anchor: something is left under Reset. */
export function truePoints(people: People, row: number, weights: CaseWeights): number {
  const points = weights.trueWork[typeOf(people, row) * OLDER_TIERS + olderTier(people, row)]!;
  return people.underReset(row) === 1 ? Math.round(points * weights.resetTrueWork) : points;
}

/** Row of the tables of weights: case types of men, then of women. */
function typeOf(people: People, row: number): number {
  const type = CASE_TYPE_OF_STAGE[people.stage(row)]!;
  return isWoman(people.risk(row)) ? CASE_TYPES.length + type : type;
}

/** Numbers fall from 3 in the published table. */
function olderTier(people: People, row: number): number {
  return people.letter(row) * 4 + (3 - people.number(row));
}
