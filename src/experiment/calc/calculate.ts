import { DataError, type Slip } from '../data/dataError.js';
import type { ToolTables } from '../data/tools/toolTables.js';
import { agrees } from './agrees.js';
import { type CalcFile, readCalcFile } from './readCalcFile.js';
import type { GivenCase, GivenSuite } from './readSuite.js';
import { figurePairs, ownTables, REFERENCE_TABLES } from './referenceTables.js';
import { type Answer, CaseRefused, type Suite } from './suite.js';

/** So many slips are shown. */
const MOST_SLIPS = 20;

/** A case, or a figure of a table, whose answer is not what the file expects. */
export interface Disagreement {
  readonly suite: string;
  readonly id: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface SuiteSummary {
  readonly suite: string;
  /** cases worked out, or figures compared */
  readonly cases: number;
  /** those for which the file says what it expects */
  readonly compared: number;
  readonly agreed: number;
}

/** A file worked out. */
export interface Calculated {
  /** the file as it was, with `actual` in each case */
  readonly answered: unknown;
  readonly suites: readonly SuiteSummary[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Works out every case of a file.
 *
 * @param text of the file, in JSON
 * @param fileName as shown in errors
 * @throws DataError with everything that is wrong with the file; nothing is worked out then
 */
export function calculate(text: string, fileName: string, tables: ToolTables): Calculated {
  const read = readCalcFile(text, fileName);
  if (!read.ok) throw refusal(read.slips, fileName);
  const slips: Slip[] = [];
  const results = read.value.suites.map((given) => workOut(given, tables, slips));
  if (slips.length > 0) throw refusal(slips, fileName);
  return {
    answered: withAnswers(read.value, results),
    suites: results.map(({ summary }) => summary),
    disagreements: results.flatMap(({ disagreements }) => disagreements),
  };
}

/** The first slips of a file; hundreds of the same kind help nobody. */
function refusal(slips: readonly Slip[], fileName: string): DataError {
  const more = slips.length - MOST_SLIPS;
  if (more <= 0) return new DataError(slips);
  const what = `${more} more are wrong`;
  return new DataError([...slips.slice(0, MOST_SLIPS), { where: fileName, what, mend: 'Mend these first.' }]);
}

interface Result {
  readonly summary: SuiteSummary;
  readonly disagreements: readonly Disagreement[];
  /** one a case, or the tables */
  readonly actual: readonly Answer[] | ReturnType<typeof ownTables>;
}

function workOut(given: GivenSuite, tables: ToolTables, slips: Slip[]): Result {
  if (given.suite === null) return compareTables(given.tables, tables);
  const { suite, cases } = given;
  const actual = cases.map((one) => answerOf(suite, one, tables, slips));
  const compared = cases.flatMap(({ id, expected }, index) =>
    expected === undefined ? [] : [{ suite: suite.name, id, expected, actual: actual[index] }],
  );
  const disagreements = compared.filter((one) => !agrees(one.expected, one.actual, suite.comparison));
  return { summary: summaryOf(suite.name, cases.length, compared.length, disagreements.length), disagreements, actual };
}

/** The answer to one case; a case that cannot be worked out becomes a slip. */
export function answerOf(suite: Suite, one: GivenCase, tables: ToolTables, slips: Slip[]): Answer {
  try {
    return suite.run(one.input, tables);
  } catch (error) {
    if (!(error instanceof CaseRefused)) throw error;
    const where = `${one.where}, ${['input', ...error.path].join('.')}`;
    slips.push({ where, what: error.what, mend: error.mend });
    return null;
  }
}

function compareTables(given: Parameters<typeof figurePairs>[0], tables: ToolTables): Result {
  const pairs = figurePairs(given, tables);
  const disagreements = pairs
    .filter(({ expected, actual }) => expected !== actual)
    .map(({ name, expected, actual }) => ({ suite: REFERENCE_TABLES, id: name, expected, actual }));
  const summary = summaryOf(REFERENCE_TABLES, pairs.length, pairs.length, disagreements.length);
  return { summary, disagreements, actual: ownTables(tables) };
}

function summaryOf(suite: string, cases: number, compared: number, disagreed: number): SuiteSummary {
  return { suite, cases, compared, agreed: compared - disagreed };
}

function withAnswers({ written }: CalcFile, results: readonly Result[]): unknown {
  if (Object.hasOwn(written, 'suite')) return withActual(written, results[0]);
  const suites = written.suites as readonly Readonly<Record<string, unknown>>[];
  return { ...written, suites: suites.map((suite, index) => withActual(suite, results[index])) };
}

function withActual(suite: Readonly<Record<string, unknown>>, { actual }: Result): unknown {
  if (!Array.isArray(actual)) return { ...suite, actual };
  const cases = suite.cases as readonly Readonly<Record<string, unknown>>[];
  return { ...suite, cases: cases.map((one, index) => ({ ...one, actual: actual[index] })) };
}
