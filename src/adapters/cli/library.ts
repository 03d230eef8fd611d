import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DataError } from '../../experiment/data/dataError.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { type AnchorsFile, parseAnchors } from '../../experiment/scenario/anchorsFile.js';
import type { ScenarioSource } from '../../experiment/scenario/scenarioSource.js';
import { parseTimeZeroFile, type TimeZeroFile } from '../../experiment/timeZero/timeZeroFile.js';
import { scenarioFiles } from '../node/scenarioFiles.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

export function libraryFolder({ packageFolder }: Surroundings): string {
  return join(packageFolder, 'scenarios');
}

export function scenarioSource(surroundings: Surroundings): ScenarioSource {
  return scenarioFiles(libraryFolder(surroundings), surroundings.workingFolder);
}

/** The data folder of the package, or the one that `--data` names. */
export function dataFolder(typed: { readonly data?: unknown }, surroundings: Surroundings): string {
  if (typed.data === undefined) return join(surroundings.packageFolder, 'data');
  if (typeof typed.data !== 'string' || typed.data === '') {
    throw new UsageError('--data needs one folder\n  Give for example --data my-data.');
  }
  return resolve(surroundings.workingFolder, typed.data);
}

export function serviceData(typed: { readonly data?: unknown }, surroundings: Surroundings): ServiceData {
  return surroundings.readData(dataFolder(typed, surroundings));
}

/** @throws DataError if `anchors.yaml` is not there or broken */
export function anchorsFile(typed: { readonly data?: unknown }, surroundings: Surroundings): AnchorsFile {
  const { text, shown } = dataText(
    'anchors.yaml',
    'Restore it from the release, or write it with `npm run anchors`.',
    typed,
    surroundings,
  );
  return parseAnchors(text, shown);
}

/** What a start is held against. @throws DataError if its file is not there or broken */
export function timeZeroTargets(
  start: string,
  typed: { readonly data?: unknown },
  surroundings: Surroundings,
): TimeZeroFile {
  const { text, shown } = dataText(`time-zero/${start}.yaml`, 'Restore it from the release.', typed, surroundings);
  return parseTimeZeroFile(text, shown);
}

function dataText(name: string, mend: string, typed: { readonly data?: unknown }, surroundings: Surroundings) {
  const folder = dataFolder(typed, surroundings);
  const shown = `${basename(folder)}/${name}`;
  try {
    return { text: readFileSync(join(folder, name), 'utf8'), shown };
  } catch {
    throw new DataError([{ where: shown, what: 'the file cannot be read', mend }]);
  }
}
