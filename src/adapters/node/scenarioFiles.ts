import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { nearestName } from '../../experiment/data/nearestName.js';
import { LARGEST_FILE_BYTES, notText, tooLarge } from '../../experiment/scenario/parseScenario.js';
import { ScenarioError } from '../../experiment/scenario/scenarioError.js';
import type { FoundFile, ScenarioSource } from '../../experiment/scenario/scenarioSource.js';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Scenario files on disk.
 *
 * @param library folder of the scenarios that come with the package
 * @param workingFolder what paths are relative to, and what slips show paths from
 */
export function scenarioFiles(library: string, workingFolder: string): ScenarioSource {
  const open = (path: string) => readScenario(path, shownAs(path, workingFolder));
  const foldersBeside = (file: string) => [...new Set([dirname(join(workingFolder, file)), library])];
  return {
    open(asked) {
      if (NAME.test(asked)) return open(ofLibrary(asked, library));
      if (!/\.ya?ml$/.test(asked)) throw new ScenarioError([unknownScenario(asked, library)]);
      return open(join(asked.startsWith(sep) ? '' : workingFolder, asked));
    },
    find(name, besideFile) {
      const path = foldersBeside(besideFile)
        .map((folder) => join(folder, `${name}.yaml`))
        .find((candidate) => existsSync(candidate));
      return path === undefined ? null : open(path);
    },
    names(besideFile) {
      return [...new Set(foldersBeside(besideFile).flatMap(scenarioNames))].sort();
    },
  };
}

/** Names of the scenario files of a folder, sorted; none where the folder is not there. */
export function scenarioNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

function ofLibrary(name: string, library: string): string {
  const path = join(library, `${name}.yaml`);
  if (!existsSync(path)) throw new ScenarioError([unknownScenario(name, library)]);
  return path;
}

function unknownScenario(asked: string, library: string) {
  const names = scenarioNames(library);
  const nearest = nearestName(asked, names);
  const mend = nearest ? `Did you mean ${nearest}?` : `Give a path that ends in .yaml, or one of ${names.join(', ')}.`;
  return { where: asked, what: 'there is no such scenario', mend };
}

/** A path as the person who works in that folder would write it. */
function shownAs(path: string, workingFolder: string): string {
  return relative(workingFolder, path).split(sep).join('/');
}

/** @throws ScenarioError if the file is not there, no file, too large or no text */
function readScenario(path: string, fileName: string): FoundFile {
  return { text: textOf(bytesOf(path, fileName), fileName), fileName };
}

function bytesOf(path: string, fileName: string): Uint8Array {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw slip(fileName, 'there is no such file', 'Check the path, or see `caseweight list scenarios`.');
  if (!status.isFile()) throw slip(fileName, 'is a folder or a device, not a file', 'Give the path of a .yaml file.');
  if (status.size > LARGEST_FILE_BYTES) throw new ScenarioError([tooLarge(fileName)]);
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw slip(fileName, `cannot be read (${reason})`, 'Check the rights of the file.');
  }
}

function textOf(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ScenarioError([notText(fileName)]);
  }
}

function slip(where: string, what: string, mend: string): ScenarioError {
  return new ScenarioError([{ where, what, mend }]);
}
