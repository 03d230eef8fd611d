import type { z } from 'zod';
import type { DataFile } from '../assembleServiceData.js';
import { DataError, type Slip } from '../dataError.js';
import { nearestName } from '../nearestName.js';
import { parseToolFile, type ToolFile } from './toolFile.js';
import { TOOL_SCHEMAS, type ToolId, type ToolTables, toolTables, type WrittenTables } from './toolTables.js';

/** The tables of the calculators, and the files in which they stand. */
export interface Tools {
  readonly tables: ToolTables;
  readonly files: readonly ToolFile<unknown>[];
}

const IDS = Object.keys(TOOL_SCHEMAS) as ToolId[];

/**
 * All tables of `data/tools/` from the texts of its files.
 *
 * @param folder as shown in errors about what is missing, e.g. `data/tools`
 * @throws DataError with every slip in every file
 */
export function assembleTools(texts: readonly DataFile[], folder: string): Tools {
  const slips: Slip[] = [...unknownFiles(texts)];
  const files = IDS.flatMap((id) => readTable(id, texts, folder, slips) ?? []);
  if (slips.length > 0) throw new DataError(slips);
  const written = Object.fromEntries(files.map(({ id, table }) => [id, table])) as unknown as WrittenTables;
  return { tables: toolTables(written), files };
}

function readTable(id: ToolId, texts: readonly DataFile[], folder: string, slips: Slip[]): ToolFile<unknown> | null {
  const file = texts.find(({ name }) => idOf(name) === id);
  if (file === undefined) {
    const what = 'the calculators need this table and the file is not there';
    slips.push({ where: `${folder}/${id}.yaml`, what, mend: 'Restore it from the release.' });
    return null;
  }
  const parsed = parseToolFile<unknown>(id, TOOL_SCHEMAS[id] as z.ZodType<unknown>, file.text, file.name);
  if (parsed.ok) return parsed.value;
  slips.push(...parsed.slips);
  return null;
}

function* unknownFiles(texts: readonly DataFile[]): Generator<Slip> {
  for (const { name } of texts) {
    const id = idOf(name);
    if (IDS.some((known) => known === id)) continue;
    const near = nearestName(id, IDS);
    yield { where: name, what: 'no calculator reads this table', mend: near ? `Did you mean ${near}?` : 'Remove it.' };
  }
}

function idOf(fileName: string): string {
  return (
    fileName
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? ''
  );
}
