import { z } from 'zod';
import { checkShape } from '../checkShape.js';
import type { Parsed } from '../dataError.js';
import { isoDay, schemaVersion, text, url } from '../provenance.js';
import { slipAt } from '../yamlFile.js';

const source = z.strictObject(
  {
    title: text,
    publisher: text,
    date: text,
    url,
    commit: z.string().regex(/^[0-9a-f]{40}$/, 'expected a commit of 40 hex digits'),
  },
  'expected a source with title, publisher, date, url and commit',
);

/** Where a published rule stands in source code. */
export type ToolSource = z.infer<typeof source>;

/** A table of `data/tools/` with what stands behind it. */
export interface ToolFile<Table> {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly source: ToolSource;
  readonly note: string | null;
  readonly table: Table;
  readonly decidedBy: string;
  readonly reviewBy: string;
}

/**
 * Reads one file of `data/tools/`.
 *
 * @param fileName as shown in errors; its last part must be the id
 */
export function parseToolFile<Table>(
  id: string,
  table: z.ZodType<Table>,
  fileText: string,
  fileName: string,
): Parsed<ToolFile<Table>> {
  const shape = z.strictObject(
    {
      schema: schemaVersion,
      id: z.literal(id, `expected the id ${id}, after which the file is named`),
      description: text,
      unit: text,
      source,
      note: text.optional(),
      table,
      decided_by: text,
      review_by: isoDay,
    },
    'expected the keys of a file of data/tools',
  );
  const shaped = checkShape(shape, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  if (!content.source.url.includes(content.source.commit)) {
    const what = 'the address does not name the commit';
    return { ok: false, slips: [slipAt(where(['source', 'url']), what, 'Give the address at that commit.')] };
  }
  const { description, unit, note = null, decided_by: decidedBy, review_by: reviewBy } = content;
  return {
    ok: true,
    value: { id, description, unit, source: content.source, note, table: content.table, decidedBy, reviewBy },
  };
}
