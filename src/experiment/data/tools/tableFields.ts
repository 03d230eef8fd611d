/** Kinds of value that the tables of `data/tools/` hold. */
import { z } from 'zod';

const whole = z.int('expected a whole number').min(0, 'expected 0 or more');

/** Whole points, 0 or more. */
export const points = whole;
/** Days, weeks, months or years, 1 or more. */
export const count = whole.min(1, 'expected 1 or more');
/** Per cent, 0 or more. */
export const percent = z.number('expected a number').min(0, 'expected 0 or more');
export const tierLetter = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'expected a tier from A to G');
export const hour = whole.max(23, 'expected an hour from 0 to 23');
export const minute = whole.max(59, 'expected a minute from 0 to 59');

/** An object with the same kind of value under every name. */
export function byName<const Name extends string, Field extends z.ZodType>(names: readonly Name[], field: Field) {
  const shape = Object.fromEntries(names.map((name) => [name, field])) as Record<Name, Field>;
  return z.strictObject(shape, `expected ${names.join(', ')}`);
}

/** Whether numbers only fall from one to the next. */
export function falls(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < values[index - 1]);
}
