import { readdirSync, readFileSync } from 'node:fs';
import { agrees } from '../../src/experiment/calc/agrees.js';
import { answerOf } from '../../src/experiment/calc/calculate.js';
import { readCalcFile } from '../../src/experiment/calc/readCalcFile.js';
import type { GivenSuite } from '../../src/experiment/calc/readSuite.js';
import { figurePairs } from '../../src/experiment/calc/referenceTables.js';
import type { ToolTables } from '../../src/experiment/data/tools/toolTables.js';

export interface CalcFixture {
  /** from this folder: `fixtures/tier-v3.json` */
  readonly name: string;
  readonly text: string;
}

/** Worked examples of the published repositories (`fixtures/`) and of our own making from their rules (`boundaries/`). */
export function calcFixtures(...folders: readonly ('fixtures' | 'boundaries')[]): CalcFixture[] {
  return folders.flatMap((folder) => {
    const place = new URL(`./${folder}/`, import.meta.url);
    return readdirSync(place)
      .sort()
      .map((file) => ({ name: `${folder}/${file}`, text: readFileSync(new URL(file, place), 'utf8') }));
  });
}

/** The suites of all files, with their inputs checked. */
export function givenSuites(fixtures: readonly CalcFixture[]): GivenSuite[] {
  return fixtures.flatMap(({ name, text }) => {
    const read = readCalcFile(text, name);
    if (!read.ok) throw new Error(JSON.stringify(read.slips));
    return read.value.suites;
  });
}

/** A case that the rules refuse to answer. */
export interface Refusal {
  readonly suite: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Whether every expectation of a suite is met with these tables. */
export function holds(given: GivenSuite, tables: ToolTables): boolean {
  if (given.suite === null) {
    return figurePairs(given.tables, tables).every(({ expected, actual }) => expected === actual);
  }
  const { suite, cases } = given;
  return cases.every((one) => {
    const slips: never[] = [];
    const actual = answerOf(suite, one, tables, slips);
    return slips.length === 0 && (one.expected === undefined || agrees(one.expected, actual, suite.comparison));
  });
}
