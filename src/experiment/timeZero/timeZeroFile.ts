import { z } from 'zod';
import { checkShape } from '../data/checkShape.js';
import { DataError } from '../data/dataError.js';
import { QUANTITY_IDS } from './quantities.js';

const source = z.strictObject({ title: z.string(), url: z.string() });
const row = z.strictObject({
  quantity: z.enum(QUANTITY_IDS),
  published: z.number().optional(),
  within: z.number().min(0).optional(),
  between: z.tuple([z.number(), z.number()]).optional(),
  remark: z.string().optional(),
  source: source.optional(),
});
const shape = z.strictObject({ schema: z.literal(1), start: z.string(), rows: z.array(row).min(1) });

/** One quantity of a start and what it is held against: a figure and a tolerance, two bounds, or nothing. */
export type TimeZeroTarget = z.infer<typeof row>;

export interface TimeZeroFile {
  readonly start: string;
  readonly rows: readonly TimeZeroTarget[];
}

/** @throws DataError with all slips of the file */
export function parseTimeZeroFile(text: string, fileName: string): TimeZeroFile {
  const shaped = checkShape(shape, text, fileName);
  if (!shaped.ok) throw new DataError(shaped.slips);
  return shaped.value.content;
}
