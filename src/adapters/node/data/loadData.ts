import { basename, join, resolve } from 'node:path';
import { assembleServiceData, type DataFiles } from '../../../experiment/data/assembleServiceData.js';
import { DataError, type Slip } from '../../../experiment/data/dataError.js';
import type { ServiceData } from '../../../experiment/data/serviceData.js';
import { readFile, readRoom } from './readRoom.js';

/**
 * Reads and checks a whole data folder.
 *
 * @param folder holds parameters/, starts/, regions/, edges/, governance/, mechanisms/, published/, tools/, authorities.yaml and law.yaml
 * @throws DataError naming every file, line and slip
 */
export function loadData(folder: string): ServiceData {
  const name = basename(resolve(folder));
  const slips: Slip[] = [];
  const room = (of: string, ending: string) => readRoom(join(folder, of), `${name}/${of}`, ending, slips);
  const law = readFile(folder, 'law.yaml', name, slips);
  const authorities = readFile(folder, 'authorities.yaml', name, slips);
  const files: Omit<DataFiles, 'law' | 'authorities'> = {
    parameters: room('parameters', '.yaml'),
    starts: room('starts', '.yaml'),
    regions: room('regions', '.yaml'),
    edges: room('edges', '.yaml'),
    governance: room('governance', '.yaml'),
    mechanisms: room('mechanisms', '.yaml'),
    published: room('published', '.csv'),
    tools: room('tools', '.yaml'),
  };
  if (law === null || authorities === null || slips.length > 0) throw new DataError(slips);
  return assembleServiceData({ ...files, law, authorities }, name);
}
