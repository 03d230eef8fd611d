import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ComparisonResult } from '../../experiment/result.js';
import { buildReport } from './buildReport.js';
import { chartFiles, type OutputFile } from './chartFiles.js';
import type { ReportContext } from './reportContext.js';

/**
 * Writes `report.html` and `charts/` into the folder of a run: each file under a temporary name, then renamed, so that
 * nothing is ever half written. The report comes last.
 *
 * @returns the path of the report
 * @throws NodeJS.ErrnoException where the folder cannot be written
 */
export async function writeReport(result: ComparisonResult, folder: string, context: ReportContext): Promise<string> {
  const files = [
    ...(await chartFiles(result, context)),
    { path: 'report.html', text: await buildReport(result, context) },
  ];
  for (const file of files) await writeWhole(folder, file);
  return join(folder, 'report.html');
}

async function writeWhole(folder: string, { path, text }: OutputFile): Promise<void> {
  const target = join(folder, ...path.split('/'));
  const temporary = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
