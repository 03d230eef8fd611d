import { HOLDING_RISKS, isWoman } from '../risk/riskWord.js';
import { CASE_TYPES } from '../vocabulary.js';
import { type CaseWeights, NEWER_TIERS, OLDER_TIERS } from '../workload/caseWeights.js';
import { CASE_TYPE_OF_STAGE, type People } from './people.js';

/** Letter of the tier in force, A = 0. */
export function tierLetter(people: People, row: number, weights: CaseWeights): number {
  return weights.newer ? people.tierV3(row) : people.letter(row);
}

/** Place of a case among all tiers in force and all risks that decide who may hold it. */
export function holdingCell(people: People, row: number, weights: CaseWeights): number {
  return tierLetter(people, row, weights) * HOLDING_RISKS + (people.risk(row) & (HOLDING_RISKS - 1));
}

/** Place of a case in the tables of weights by the older tiers. */
export function workCell(people: People, row: number): number {
  return typeOf(people, row) * OLDER_TIERS + olderTier(people, row);
}

/** Measured points of a held case before the anchor: none without contact under Reset. */
export function measuredPoints(people: People, row: number, weights: CaseWeights): number {
  if (people.underReset(row) === 1) return 0;
  if (weights.newer) return weights.measured[typeOf(people, row) * NEWER_TIERS + people.tierV3(row)]!;
  return weights.measured[workCell(people, row)]!;
}

/** Points that a claim about workload acts on: as measured, but by weights that no lever moves. */
export function feltPoints(people: People, row: number, weights: CaseWeights): number {
  if (!weights.apart) return people.points(row);
  return people.underReset(row) === 1 ? 0 : weights.felt[workCell(people, row)]!;
}

/** What the case truly takes, in points before the anchor: something is left under Reset. */
export function truePoints(people: People, row: number, weights: CaseWeights): number {
  const cell = workCell(people, row);
  return people.underReset(row) === 1 ? weights.trueWorkUnderReset[cell]! : weights.trueWork[cell]!;
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
