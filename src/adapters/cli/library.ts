import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DataError } from '../../experiment/data/dataError.js';
import { layOwnFigures } from '../../experiment/data/own/layOwnFigures.js';
import { quarterTargets } from '../../experiment/data/own/quarterTargets.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { type AnchorsFile, parseAnchors } from '../../experiment/scenario/anchorsFile.js';
import type { ScenarioSource } from '../../experiment/scenario/scenarioSource.js';
import { parseTimeZeroFile, type TimeZeroFile } from '../../experiment/timeZero/timeZeroFile.js';
import { kindOfDataFolder, readOwnFolder } from '../node/data/ownFolder.js';
import { scenarioFiles } from '../node/scenarioFiles.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

export function libraryFolder({ packageFolder }: Surroundings): string {
  return join(packageFolder, 'scenarios');
}

export function scenarioSource(surroundings: Surroundings): ScenarioSource {
  return scenarioFiles(libraryFolder(surroundings), surroundings.workingFolder);
}

/** The whole data folder that is in use: that of the package, unless `--data` names another whole one. */
function dataFolder(typed: DataTyped, surroundings: Surroundings): string {
  const named = folderNamed(typed, surroundings);
  return named !== null && kindOfDataFolder(named) === 'whole' ? named : join(surroundings.packageFolder, 'data');
}

/** Where the calculators find their tables: figures of regions mean nothing to them, so `--data` names a whole folder. */
export function toolsFolder(typed: DataTyped, surroundings: Surroundings): string {
  return folderNamed(typed, surroundings) ?? join(surroundings.packageFolder, 'data');
}

/** The data in use, with the figures laid over it that `--data` names. */
export function serviceData(typed: DataTyped, surroundings: Surroundings): ServiceData {
  const base = surroundings.readData(dataFolder(typed, surroundings));
  const named = folderNamed(typed, surroundings);
  if (named === null || kindOfDataFolder(named) === 'whole') return base;
  const { files, shown } = readOwnFolder(named);
  return layOwnFigures(base, files, shown);
}

export interface DataTyped {
  readonly data?: unknown;
}

function folderNamed({ data }: DataTyped, { workingFolder }: Surroundings): string | null {
  if (data === undefined) return null;
  if (typeof data !== 'string' || data === '') {
    throw new UsageError('--data needs one folder\n  Give for example --data my-figures.');
  }
  return resolve(workingFolder, data);
}

/** @throws DataError if `anchors.yaml` is not there or broken */
export function anchorsFile(typed: DataTyped, surroundings: Surroundings): AnchorsFile {
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
  { own }: ServiceData,
  typed: DataTyped,
  surroundings: Surroundings,
): TimeZeroFile {
  if (own?.quarter?.date === start) return quarterTargets(own.quarter);
  const { text, shown } = dataText(`time-zero/${start}.yaml`, 'Restore it from the release.', typed, surroundings);
  return parseTimeZeroFile(text, shown);
}

function dataText(name: string, mend: string, typed: DataTyped, surroundings: Surroundings) {
  const folder = dataFolder(typed, surroundings);
  const shown = `${basename(folder)}/${name}`;
  try {
    return { text: readFileSync(join(folder, name), 'utf8'), shown };
  } catch {
    throw new DataError([{ where: shown, what: 'the file cannot be read', mend }]);
  }
}
