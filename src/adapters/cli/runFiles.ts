import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ComparisonResult } from '../../experiment/result.js';
import { OutputError } from '../node/outputs/outputError.js';
import type { RunLog } from '../node/outputs/runLog.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

/** JSON has no NaN: figures that do not exist are written as null, and these keys are read back as NaN. */
const FIGURES = new Set(['mean', 'q10', 'q25', 'median', 'q75', 'q90', 'modelled']);

export function resultText(result: ComparisonResult): string {
  return `${JSON.stringify(result)}\n`;
}

export interface StoredRun {
  readonly folder: string;
  readonly result: ComparisonResult;
  readonly log: RunLog;
}

/**
 * A finished run, by its folder or by its name in the folder of all runs.
 *
 * @throws UsageError if there is none; OutputError if its files are broken
 */
export async function readRun(run: string, out: string, { workingFolder }: Surroundings): Promise<StoredRun> {
  for (const folder of [resolve(workingFolder, run), join(out, basename(run))]) {
    const text = await readFile(join(folder, 'result.json'), 'utf8').catch(() => null);
    if (text === null) continue;
    const result = parsed<ComparisonResult>(text, join(folder, 'result.json'));
    const logText = await readFile(join(folder, 'log.json'), 'utf8').catch(() => '');
    return { folder, result, log: parsed<RunLog>(logText, join(folder, 'log.json')) };
  }
  throw new UsageError(`there is no finished run ${run}\n  Give the folder of a run, such as outputs/baseline.`);
}

/** Files of our own making: what they hold is trusted once it is JSON at all. */
function parsed<T extends object>(text: string, file: string): T {
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) =>
      inner === null && FIGURES.has(key) ? Number.NaN : inner,
    );
    if (isObject<T>(value)) return value;
  } catch {
    // told below, with the file
  }
  throw new OutputError(
    file,
    'the file is broken',
    'Run the scenario again: what is in the store is not played again.',
  );
}

function isObject<T extends object>(value: unknown): value is T {
  return typeof value === 'object' && value !== null && 'runId' in value;
}
