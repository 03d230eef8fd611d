import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../../experiment/data/assembleServiceData.js';
import type { Slip } from '../../../experiment/data/dataError.js';
import { readText, reasonText } from './readText.js';

/** Largest data file that is read, in bytes; the largest published series has 150,000. */
const LARGEST_FILE = 2_000_000;
const MOST_FILES = 2_000;

/** Files of one folder in code-unit order of their names, which is the same on every machine. */
export function readRoom(folder: string, shownAs: string, ending: string, slips: Slip[]): DataFile[] {
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

/** One file of a folder; null, and a slip, where it cannot be used. */
export function readFile(folder: string, fileName: string, shownAs: string, slips: Slip[]): DataFile | null {
  const name = `${shownAs}/${fileName}`;
  const text = attempt(() => readText(join(folder, fileName), LARGEST_FILE), name, 'the file cannot be used', slips);
  return text === null ? null : { name, text };
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
