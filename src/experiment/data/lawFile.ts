import { z } from 'zod';
import { checkShape } from './checkShape.js';
import type { Parsed } from './dataError.js';
import { isoDay, schemaVersion, text } from './provenance.js';
import type { LawRecord } from './serviceData.js';

export const lawFileSchema = z.strictObject(
  { schema: schemaVersion, as_at: isoDay, note: text, decided_by: text, review_by: isoDay },
  'expected the keys of data/law.yaml',
);

/** Reads `data/law.yaml`: the day up to which the dated values of the law were looked up. */
export function parseLaw(fileText: string, fileName: string): Parsed<LawRecord> {
  const shaped = checkShape(lawFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { as_at, note, decided_by, review_by } = shaped.value.content;
  return { ok: true, value: { asAt: as_at, note, decidedBy: decided_by, reviewBy: review_by } };
}
