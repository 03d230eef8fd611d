import type { z } from 'zod';
import type { ToolTables } from '../data/tools/toolTables.js';
import { WEIGHT_TIERS } from '../data/tools/wmtTables.js';
import { flagGiven, keys, listOf, name, percentOrMore, points } from './fields.js';

/** Name of the suite that holds tables instead of cases. */
export const REFERENCE_TABLES = 'wmt-reference-tables';

const number = points('a number').optional();
const tiers = keys(Object.fromEntries(WEIGHT_TIERS.map((tier) => [tier, points('points a case').optional()])));
const row = keys({
  points: keys({ COMMUNITY: tiers.optional(), CUSTODY: tiers.optional(), LICENSE: tiers.optional() }).optional(),
  settings: keys({
    standardReport: number,
    fastReport: number,
    paroleReport: number,
    paroleReportEnabled: flagGiven.optional(),
    armsLicence: number,
    armsCommunity: number,
    nominalTargetColumnPo: number,
    nominalTargetColumnSpo: number,
    defaultHoursPo: number,
    defaultHoursPso: number,
    defaultHoursSpo: number,
    weightingOverdueTermination: number,
    weightingWarrants: number,
    weightingUnpaidWork: number,
  }).optional(),
});
const percentOrNull = percentOrMore('an allowance (null = none)').nullable();

export const referenceWeights = keys({ standard: row.optional(), t2a: row.optional() });
export const referenceReasons = listOf(
  'reduction reasons',
  keys({
    reason: name('a reason'),
    category: name('a category'),
    allowancePercent: percentOrNull,
    maxAllowancePercent: percentOrNull,
    monthsToExpiry: points('months (null = no end)').nullable(),
  }),
);

/** Tables as a file may hold them; what is left out is not compared. */
export interface ReferenceTables {
  readonly weights?: z.output<typeof referenceWeights> | undefined;
  readonly reductionReasons?: z.output<typeof referenceReasons> | undefined;
}

/** A figure that stands in both tables, or in one of them. */
export interface FigurePair {
  /** such as `weights.standard.points.COMMUNITY.A3` */
  readonly name: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Our tables, in the shape of the file. */
export function ownTables({ weights: { standard, t2a }, reductionReasons }: ToolTables) {
  return { weights: { standard, t2a }, reductionReasons };
}

/** Every figure of the given tables beside ours. Reasons go by name; one that stands on one side alone is listed too. */
export function figurePairs(given: ReferenceTables, tables: ToolTables): FigurePair[] {
  const own = new Map([...figures('weights', tables.weights), ...reasonFigures(tables.reductionReasons)]);
  const theirs = new Map([...figures('weights', given.weights ?? {}), ...reasonFigures(given.reductionReasons ?? [])]);
  const names = new Set(theirs.keys());
  if (given.reductionReasons) for (const one of own.keys()) if (one.startsWith('reductionReasons.')) names.add(one);
  return [...names].map((one) => ({ name: one, expected: theirs.get(one), actual: own.get(one) }));
}

function reasonFigures(reasons: readonly { readonly reason: string }[]): [string, unknown][] {
  return reasons.flatMap(({ reason, ...rest }) => figures(`reductionReasons.${reason}`, rest));
}

function figures(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => figures(`${path}.${key}`, inner));
}
