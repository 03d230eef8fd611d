import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DataFile } from '../../../experiment/data/assembleServiceData.js';
import { DataError, type Slip } from '../../../experiment/data/dataError.js';
import { readRoom } from './readRoom.js';

/** What is in a folder that `--data` names: the whole data, or figures to lay over those of the package. */
export type DataFolderKind = 'whole' | 'own figures';

/** A whole data folder has its law and its parameters; everything else is a folder of own figures. */
export function kindOfDataFolder(folder: string): DataFolderKind {
  return ['parameters', 'law.yaml'].some((part) => existsSync(join(folder, part))) ? 'whole' : 'own figures';
}

/**
 * The CSV files of a folder of own figures.
 *
 * @throws DataError if the folder or a file cannot be read, or if it holds no CSV file
 */
export function readOwnFolder(folder: string): { readonly shown: string; readonly files: DataFile[] } {
  const shown = basename(resolve(folder));
  const slips: Slip[] = [];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    slips.push({ where: shown, what: 'there is no such folder', mend: 'Write one with caseweight data template.' });
    throw new DataError(slips);
  }
  const files = readRoom(folder, shown, '.csv', slips);
  if (files.length === 0 && slips.length === 0) {
    const what = 'the folder is neither a data folder (parameters/, law.yaml) nor one of own figures (CSV files)';
    slips.push({ where: shown, what, mend: 'Write a folder of own figures with caseweight data template.' });
  }
  if (slips.length > 0) throw new DataError(slips);
  return { shown, files };
}
