import { relative, resolve } from 'node:path';
import { type Calculated, calculate, type Disagreement, type SuiteSummary } from '../../experiment/calc/calculate.js';
import { DataError } from '../../experiment/data/dataError.js';
import { loadTools } from '../node/data/loadTools.js';
import { readText, reasonText } from '../node/data/readText.js';
import { writeAtomically } from '../node/outputs/writeAtomically.js';
import { toolsFolder } from './library.js';
import { single } from './options.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';
import { UsageError } from './usageError.js';

/** Largest file of cases that is read, in bytes: some 30,000 cases. */
const LARGEST_FILE = 10_000_000;
const MOST_LISTED = 20;

/**
 * Works out the cases of a file and gives the file back with the answers in it: to `--out`, or printed. How many agree
 * with what the file expects goes to the other of the two, so that printed answers can be piped on.
 *
 * Disagreement is an answer like any other: the command ends well whenever all cases could be worked out.
 */
export async function calcCommand(
  file: string,
  typed: { readonly out?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): Promise<void> {
  const { print, printError, workingFolder } = surroundings;
  const out = single('out', typed.out);
  if (out !== undefined && resolve(workingFolder, out) === resolve(workingFolder, file)) {
    throw new UsageError('--out names the file of the cases itself\n  Name another file, such as --out answers.json.');
  }
  const { tables } = loadTools(toolsFolder(typed, surroundings));
  const result = calculate(readCases(file, workingFolder), shownAs(file, workingFolder), tables);
  const answers = JSON.stringify(result.answered, null, 2);
  if (out === undefined) {
    print(answers);
    for (const line of summaryLines(result)) printError(line);
    return;
  }
  await writeAtomically(resolve(workingFolder, out), async (handle) => {
    await handle.writeFile(`${answers}\n`);
  });
  for (const line of summaryLines(result)) print(line);
  print(`Answers: ${resolve(workingFolder, out)}`);
}

function readCases(file: string, workingFolder: string): string {
  try {
    return readText(resolve(workingFolder, file), LARGEST_FILE);
  } catch (error) {
    const what = `the file cannot be used: ${reasonText(error instanceof Error ? error.message : String(error))}`;
    throw new DataError([
      { where: shownAs(file, workingFolder), what, mend: 'Name a file of cases in JSON, in UTF-8.' },
    ]);
  }
}

function shownAs(file: string, workingFolder: string): string {
  const path = relative(workingFolder, resolve(workingFolder, file));
  return path.startsWith('..') ? file : path;
}

function summaryLines({ suites, disagreements }: Calculated): string[] {
  const listed = disagreements.slice(0, MOST_LISTED).map(disagreementLine);
  const more = disagreements.length - listed.length;
  return [...table(suites.map(suiteRow)), ...listed, ...(more > 0 ? [`... and ${more} more that disagree`] : [])];
}

function suiteRow({ suite, cases, compared, agreed }: SuiteSummary): string[] {
  const nothing = 'nothing expected';
  const verdict = compared === 0 ? nothing : `${agreed} of ${compared} as expected`;
  return [suite, `${cases} ${cases === 1 ? 'answer' : 'answers'}`, verdict];
}

function disagreementLine({ suite, id, expected, actual }: Disagreement): string {
  const text = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  return `Disagrees: ${suite}, ${id}: expected ${text(expected)}, got ${text(actual)}`;
}
