import { z } from 'zod';
import { dayNumber } from '../../model/calendar.js';

/** Where a published figure was found. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** as printed: a date, a month or a year */
  readonly date: string;
  readonly url: string;
  readonly table: string | null;
}

/** What stands behind a figure; at least one of `source` and `assumption` is there. */
export interface Provenance {
  readonly unit: string;
  readonly source: Source | null;
  /** why this value and range, with the arithmetic */
  readonly assumption: string | null;
  readonly quality: Quality;
  readonly decidedBy: string;
  /** ISO date after which the figure is due for another look */
  readonly reviewBy: string;
}

/**
 * How far a figure can be trusted. Caseload: P publisher, S secondary report, M re-worded copy, C government code.
 * Workforce: Q1 official text, Q2 official number quoted by others, Q3 union, leak or copy; -derived by exact arithmetic.
 */
export const QUALITIES = [
  'P',
  'P/S',
  'S',
  'M',
  'C',
  'Q1',
  'Q1-derived',
  'Q2',
  'Q2-derived',
  'Q3',
  'Q3-derived',
  'assumption',
  'pure assumption',
] as const;
export type Quality = (typeof QUALITIES)[number];

export const text = z
  .string('expected a text')
  .trim()
  .min(1, 'expected a text that is not empty')
  .max(4000, 'expected a text of at most 4,000 characters');

export const schemaVersion = z.literal(1, 'expected schema 1, the only version this release reads');

export const isoDay = z
  .string('expected a date such as 2027-06-30')
  .refine(isDay, 'expected a date that exists, such as 2027-06-30')
  .meta({ format: 'date' });

export const url = z
  .string('expected an address')
  .regex(/^https?:\/\/\S+$/, 'expected an address that begins with https://');

export const sourceSchema = z.strictObject(
  { title: text, publisher: text, date: text, url, table: text.optional() },
  'expected a source with title, publisher, date and url',
);

/** The keys that every figure carries. */
export const provenanceKeys = {
  unit: text,
  source: sourceSchema.optional(),
  assumption: text.optional(),
  quality: z.enum(QUALITIES, `expected one of ${QUALITIES.join(', ')}`),
};

export const decisionKeys = { decided_by: text, review_by: isoDay };

type WrittenSource = z.infer<typeof sourceSchema>;

/** Provenance as written; who decided and when to look again stand on the figure or on its file. */
export interface WrittenProvenance {
  readonly unit: string;
  readonly source?: WrittenSource | undefined;
  readonly assumption?: string | undefined;
  readonly quality: Quality;
}

export function provenanceOf(
  written: WrittenProvenance,
  decision: { readonly decided_by: string; readonly review_by: string },
): Provenance {
  return {
    unit: written.unit,
    source: written.source ? { ...written.source, table: written.source.table ?? null } : null,
    assumption: written.assumption ?? null,
    quality: written.quality,
    decidedBy: decision.decided_by,
    reviewBy: decision.review_by,
  };
}

export const NO_BASIS = 'neither source nor assumption';
export const NO_BASIS_MEND = 'Add `source:` with title, publisher, date and url, or `assumption:` with the reason.';

function isDay(iso: string): boolean {
  try {
    dayNumber(iso);
    return true;
  } catch {
    return false;
  }
}
