import type { Slip } from '../data/dataError.js';
import { type Path, readYaml } from '../data/yamlFile.js';
import { forbiddenKeys } from './forbiddenKeys.js';
import { ScenarioError } from './scenarioError.js';
import { type ScenarioContent, scenarioSchema } from './scenarioSchema.js';
import { slipsOfIssues } from './slipsOfIssues.js';

/** A scenario as one file says it, that still knows its lines. */
export interface ScenarioFile {
  readonly content: ScenarioContent;
  readonly fileName: string;
  /** `file:line  key.path` */
  where(path: Path): string;
}

export const LARGEST_FILE_BYTES = 1_000_000;

/**
 * Reads a scenario file and checks it by schema.
 *
 * @param fileName as slips should name it; its last part without `.yaml` is what `name` must say
 * @throws ScenarioError with all slips of the file
 */
export function parseScenario(text: string, fileName: string): ScenarioFile {
  if (text.length > LARGEST_FILE_BYTES) throw new ScenarioError([tooLarge(fileName)]);
  if (text.includes('\0')) throw new ScenarioError([notText(fileName)]);
  const file = readYaml(text, fileName);
  if (!file.ok) throw new ScenarioError(file.slips);
  const { value, where } = file.value;
  if (value === null || value === undefined) throw new ScenarioError([empty(fileName)]);
  const forbidden = forbiddenKeys(value, where);
  if (forbidden.length > 0) throw new ScenarioError(forbidden);
  const checked = scenarioSchema.safeParse(value, { reportInput: true });
  const slips = checked.success ? [] : slipsOfIssues(checked.error.issues, scenarioSchema, where);
  slips.push(...nameSlips(value, fileName, where));
  if (slips.length > 0 || !checked.success) throw new ScenarioError(slips);
  return { content: checked.data, fileName, where };
}

/** A file too large to be a scenario; refused before it is read. */
export function tooLarge(fileName: string): Slip {
  return {
    where: fileName,
    what: `larger than ${LARGEST_FILE_BYTES / 1000} kB, which no scenario is`,
    mend: 'Give a scenario file; figures belong in data/.',
  };
}

/** A file that holds bytes no text holds. */
export function notText(fileName: string): Slip {
  return { where: fileName, what: 'is not a text file in UTF-8', mend: 'Save it as plain text, encoding UTF-8.' };
}

function empty(fileName: string): Slip {
  return {
    where: `${fileName}:1`,
    what: 'the file says nothing',
    mend: 'Begin with name, title and question, or let `caseweight new` write the file.',
  };
}

function nameSlips(value: unknown, fileName: string, where: (path: Path) => string): Slip[] {
  const name = member(value, 'name');
  const expected = fileName.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');
  if (typeof name !== 'string' || name === expected || !/^[a-z0-9-]+$/.test(name)) return [];
  const what = `the name is ${name}, the file is ${expected}.yaml`;
  return [{ where: where(['name']), what, mend: `Write name: ${expected}, or rename the file to ${name}.yaml.` }];
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
