import { basename, join, resolve } from 'node:path';
import { DataError, type Slip } from '../../../experiment/data/dataError.js';
import { assembleTools, type Tools } from '../../../experiment/data/tools/assembleTools.js';
import { readRoom } from './readRoom.js';

/**
 * Reads and checks the tables of the calculators.
 *
 * @param folder a data folder: the tables stand in its `tools/`
 * @throws DataError naming every file, line and slip
 */
export function loadTools(folder: string): Tools {
  const shown = `${basename(resolve(folder))}/tools`;
  const slips: Slip[] = [];
  const files = readRoom(join(folder, 'tools'), shown, '.yaml', slips);
  if (slips.length > 0) throw new DataError(slips);
  return assembleTools(files, shown);
}
