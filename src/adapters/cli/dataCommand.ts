import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { templateFiles } from '../../experiment/data/own/templateFiles.js';
import { writeAtomically } from '../node/outputs/writeAtomically.js';
import { serviceData } from './library.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

/**
 * `data template FOLDER`: writes the files in which an analyst fills in figures of their own.
 *
 * @throws UsageError if a file of the template is there already; nothing is written then
 */
export async function dataCommand(what: string, folder: string, surroundings: Surroundings): Promise<void> {
  if (what !== 'template') {
    throw new UsageError(`there is nothing called "${what}" to do with data\n  Use caseweight data template FOLDER.`);
  }
  const { starts, regions } = serviceData({}, surroundings);
  const target = resolve(surroundings.workingFolder, folder);
  const files = templateFiles(
    starts.map(({ id }) => id),
    regions,
  );
  const there = files.find(({ name }) => existsSync(join(target, name)));
  if (there) {
    throw new UsageError(`${folder}/${there.name} exists already\n  Name another folder, or move the file away.`);
  }
  for (const { name, text } of files) {
    await writeAtomically(join(target, name), async (handle) => {
      await handle.writeFile(text);
    });
  }
  const shown = relative(surroundings.workingFolder, target) || '.';
  surroundings.print(`Written: ${files.map(({ name }) => name).join(', ')} in ${shown}`);
  surroundings.print(`Next:    read ${join(shown, 'README.md')}, fill in what you have, then`);
  surroundings.print(`         caseweight check baseline --data ${shown}`);
}
