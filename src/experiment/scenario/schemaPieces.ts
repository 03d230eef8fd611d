/** The few kinds of value that a scenario file holds; each says what was expected, what was found and how to mend it. */
import { z } from 'zod';
import { nearestName } from '../data/nearestName.js';
import { dayOrNull } from './dayOrNull.js';

interface Piece {
  /** completes the sentence "expected ..." */
  readonly what: string;
  readonly example: string | number;
}

interface FigurePiece extends Piece {
  readonly min: number;
  readonly max: number;
}

/** A number between two bounds, both included. */
export function figure(piece: FigurePiece) {
  const error = explain({ ...piece, what: `${piece.what} from ${piece.min} to ${piece.max}` });
  return z.number({ error }).min(piece.min, { error }).max(piece.max, { error }).describe(piece.what);
}

/** A whole number between two bounds, both included. */
export function wholeFigure(piece: FigurePiece) {
  const error = explain({ ...piece, what: `${piece.what} from ${piece.min} to ${piece.max}` });
  return z.int({ error }).min(piece.min, { error }).max(piece.max, { error }).describe(piece.what);
}

/** A day of the calendar, as in 2026-04-01. */
export function date(what: string, example: string) {
  const error = explain({ what: `${what} such as ${example}`, example });
  return z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error, abort: true })
    .refine((text) => dayOrNull(text) !== null, { error: noSuchDay })
    .describe(`${what}, year-month-day`);
}

/** A text that is not empty. */
export function text(what: string, example: string) {
  const error = explain({ what, example });
  return z.string({ error }).regex(/\S/, { error }).max(500, { error }).describe(what);
}

/** A name in small letters, figures and hyphens: never a path. */
export function kebabName(what: string, example: string) {
  const error = explain({ what: `${what} in small letters, figures and hyphens`, example });
  return z
    .string({ error })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error })
    .max(80, { error })
    .describe(`${what}, in small letters, figures and hyphens`);
}

/** A switch. */
export function trueOrFalse(what: string) {
  return z.boolean({ error: explain({ what: `true or false, ${what}`, example: 'true' }) }).describe(what);
}

/** One of a fixed list. */
export function oneOf<const Name extends string>(what: string, names: readonly [Name, ...Name[]]) {
  return z
    .enum(names, {
      error: (issue) => {
        const nearest = typeof issue.input === 'string' ? nearestName(issue.input, names) : null;
        const mend = nearest ? `Did you mean ${nearest}?` : `Choose one of ${names.join(', ')}.`;
        return `${expected(`${what}: ${names.join(', ')}`, issue.input)}\n${mend}`;
      },
    })
    .describe(what);
}

/** A value as an author would recognise it in the file. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}...` : value}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (Number.isNaN(value)) return '.nan';
  if (value === Infinity) return '.inf';
  if (value === -Infinity) return '-.inf';
  return String(value);
}

/** First line what is wrong, second line how to mend it: the two are told apart where slips are made. */
export function explain(piece: Piece): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    const remedy =
      typeof input === 'string' && /^[\d\s.,]+(-|to)[\d\s.,]+$/.test(input)
        ? `Give one value such as ${piece.example}. If nobody can choose it, name it under uncertainties: { uniform: { low: ..., high: ... } }.`
        : `Give for example ${piece.example}.`;
    return `${expected(piece.what, input)}\n${remedy}`;
  };
}

function expected(what: string, input: unknown): string {
  return `expected ${what}, got ${shown(input)}`;
}

function noSuchDay({ input }: { readonly input?: unknown }): string {
  return `there is no such day: ${shown(input)}\nGive a day of the calendar; the month before the day: 2026-02-28.`;
}
