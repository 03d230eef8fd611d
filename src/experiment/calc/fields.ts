/** The kinds of value that a case holds; each says what was expected, what was found and how to mend it. */
import { z } from 'zod';
import { dayNumber } from '../../model/calendar.js';
import { ROSH_LEVELS } from '../../model/tiering/rosh.js';
import { SCORED_NEEDS, SEVERITIES } from '../../model/tiering/v2/changeRules.js';
import { GRADE_TYPE, type GradeType } from '../../model/workload/published/gradeType.js';
import { LOCATIONS } from '../../model/workload/published/weights.js';
import { nearestName } from '../data/nearestName.js';
import { WEIGHT_TIERS } from '../data/tools/wmtTables.js';
import { date, explain, figure, oneOf, shown, wholeFigure } from '../scenario/schemaPieces.js';

const MOST_POINTS = 1e9;

/** An object in which no other key may stand. */
export function keys<const Shape extends z.ZodRawShape>(shape: Shape) {
  const error = ({ code, input }: { readonly code?: string; readonly input?: unknown }) =>
    code === 'unrecognized_keys'
      ? undefined
      : `expected ${Object.keys(shape).join(', ')}, got ${shown(input)}\nWrite them in braces: { "${Object.keys(shape)[0]}": ... }.`;
  return z.strictObject(shape, { error });
}

export function listOf<Item extends z.ZodType>(what: string, item: Item) {
  return z.array(item, { error: ({ input }) => `expected a list of ${what}, got ${shown(input)}\nWrite [ ... ].` });
}

/** How many; whole, 0 or more. */
export const many = (what: string) => wholeFigure({ what: `${what}, a whole number`, min: 0, max: 1e6, example: 10 });
/** Points, 0 or more. */
export const points = (what: string) => figure({ what, min: 0, max: MOST_POINTS, example: 100 });
/** Whole points, 0 or more. */
export const wholePoints = (what: string) =>
  wholeFigure({ what: `${what}, a whole number`, min: 0, max: 1e6, example: 20 });
/** Points that may be negative, as those of contacts are for whoever holds the case. */
export const signedPoints = (what: string) => figure({ what, min: -MOST_POINTS, max: MOST_POINTS, example: 9 });
/** Hours a week. */
export const hours = (what: string) => figure({ what: `${what}, hours a week,`, min: 0, max: 168, example: 37 });
export const percent = (what: string) => figure({ what: `${what} in per cent`, min: 0, max: 100, example: 12.5 });
export const percentOrMore = (what: string) => figure({ what: `${what} in per cent`, min: 0, max: 1e6, example: 12.5 });

export const flag = z
  .boolean({ error: ({ input }) => `expected true or false, got ${shown(input)}\nWrite it without quotes.` })
  .default(false);
export const flagGiven = flag.unwrap();
export const name = (what: string) =>
  z
    .string({ error: explain({ what, example: '"A"' }) })
    .regex(/\S/, { error: explain({ what, example: '"A"' }) })
    .max(200, { error: explain({ what: `${what} of at most 200 letters`, example: '"A"' }) });

/** An ISO date; the case holds its day number. */
export const day = (what: string) => date(what, '2026-04-01').transform(dayNumber);

export const rosh = oneOf('risk of serious harm', ROSH_LEVELS);
export const severity = oneOf('severity', SEVERITIES);
export const location = oneOf('case type', LOCATIONS);
export const scoredNeed = oneOf('section', SCORED_NEEDS as [(typeof SCORED_NEEDS)[number]]);
export const mappaLevel = (least: 0 | 1) =>
  wholeFigure({ what: 'a MAPPA level (null = none)', min: least, max: 3, example: 2 });

/** Tiers of the workload tool, with S behind those under Probation Reset. */
export const CASE_TIERS = [...WEIGHT_TIERS, ...WEIGHT_TIERS.map((tier) => `${tier}S`), 'UNTIERED'];
export const caseTier = oneOf('tier', CASE_TIERS as [string]);

/** Name of a grade, or an id of the published source. */
export const gradeType: z.ZodType<GradeType> = z.union(
  [z.enum(Object.keys(GRADE_TYPE) as [keyof typeof GRADE_TYPE]), z.int().min(0).max(1e6)],
  { error: ({ input }) => `expected a grade: ${GRADES}, or a type id, got ${shown(input)}\n${gradeMeant(input)}` },
);
const GRADES = Object.keys(GRADE_TYPE).join(', ');

function gradeMeant(input: unknown): string {
  const near = typeof input === 'string' ? nearestName(input, Object.keys(GRADE_TYPE)) : null;
  return near === null ? 'Give for example "PO".' : `Did you mean ${near}?`;
}
