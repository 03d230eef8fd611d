import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { assembleServiceData, type DataFile, type DataFiles } from '../../../experiment/data/assembleServiceData.js';
import { DataError, type Slip } from '../../../experiment/data/dataError.js';
import type { ServiceData } from '../../../experiment/data/serviceData.js';

/** Largest data file that is read, in bytes; the largest published series has 150,000. */
const LARGEST_FILE = 2_000_000;
const MOST_FILES = 2_000;

/**
 * Reads and checks a whole data folder.
 *
 * @param folder holds parameters/, starts/, regions/, edges/, published/ and law.yaml
 * @throws DataError naming every file, line and slip
 */
export function loadData(folder: string): ServiceData {
  const name = basename(resolve(folder));
  const slips: Slip[] = [];
  const room = (of: string, ending: string) => readRoom(join(folder, of), `${name}/${of}`, ending, slips);
  const law = readFile(folder, 'law.yaml', name, slips);
  const files: Omit<DataFiles, 'law'> = {
    parameters: room('parameters', '.yaml'),
    starts: room('starts', '.yaml'),
    regions: room('regions', '.yaml'),
    edges: room('edges', '.yaml'),
    published: room('published', '.csv'),
  };
  if (law === null || slips.length > 0) throw new DataError(slips);
  return assembleServiceData({ ...files, law }, name);
}

/** Files of one folder in code-unit order of their names, which is the same on every machine. */
function readRoom(folder: string, shownAs: string, ending: string, slips: Slip[]): DataFile[] {
  const names = attempt(() => readdirSync(folder), shownAs, 'the folder cannot be read', slips) ?? [];
  if (names.length > MOST_FILES) {
    const what = `the folder holds ${names.length} files, more than ${MOST_FILES}`;
    slips.push({ where: shownAs, what, mend: 'Point to a data folder.' });
    return [];
  }
  return names
    .filter((fileName) => fileName.endsWith(ending))
    .sort()
    .flatMap((fileName) => readFile(folder, fileName, shownAs, slips) ?? []);
}

function readFile(folder: string, fileName: string, shownAs: string, slips: Slip[]): DataFile | null {
  const name = `${shownAs}/${fileName}`;
  const text = attempt(() => readText(join(folder, fileName)), name, 'the file cannot be used', slips);
  return text === null ? null : { name, text };
}

/** @throws Error with the reason when the file is too large, not a file or not text in UTF-8 */
function readText(path: string): string {
  if (!statSync(path).isFile()) throw new Error('it is not a file');
  const buffer = new Uint8Array(LARGEST_FILE + 1);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    if (length > LARGEST_FILE) throw new Error(`it is larger than ${LARGEST_FILE / 1e6} MB`);
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

function attempt<T>(read: () => T, where: string, problem: string, slips: Slip[]): T | null {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    slips.push({
      where,
      what: `${problem}: ${reasonText(reason)}`,
      mend: 'Restore it from the release, or check its rights.',
    });
    return null;
  }
}

/** The system's words without the path, which may be private. */
function reasonText(reason: string): string {
  if (reason.startsWith('ENOENT')) return 'it is not there';
  if (reason.startsWith('EACCES') || reason.startsWith('EPERM')) return 'no right to read it';
  return reason.split(', ')[0];
}
