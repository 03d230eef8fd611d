import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../../../experiment/data/dataError.js';
import { parseTimeZeroFile, type TimeZeroFile } from '../../../experiment/timeZero/timeZeroFile.js';

/**
 * What a start is held against before anything is played.
 *
 * @param folder the data folder
 * @throws DataError if the start has no such file, or a broken one
 */
export function loadTimeZero(folder: string, start: string): TimeZeroFile {
  const name = `time-zero/${start}.yaml`;
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    const what = `the start ${start} has no published figures to be held against`;
    throw new DataError([{ where: `data/${name}`, what, mend: 'Restore the file from the repository.' }]);
  }
  return parseTimeZeroFile(text, `data/${name}`);
}
