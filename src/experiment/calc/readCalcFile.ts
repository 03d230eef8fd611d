import type { Parsed, Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import { shown } from '../scenario/schemaPieces.js';
import { SUITES } from './index.js';
import { parseJson } from './parseJson.js';
import { type GivenSuite, readReferenceSuite, readSuite } from './readSuite.js';
import { REFERENCE_TABLES } from './referenceTables.js';
import { isObject, unknownKeys } from './unknownKeys.js';

/** A file of cases, checked: what was written, and what each suite of it holds. */
export interface CalcFile {
  readonly written: Readonly<Record<string, unknown>>;
  readonly suites: readonly GivenSuite[];
}

const KNOWN = [...SUITES.map(({ name }) => name), REFERENCE_TABLES];
const TOP_KEYS = ['suites', 'title', 'note'];

/**
 * Reads a file of cases: `{ "suites": [ { "suite": "...", "cases": [ ... ] } ] }`, or reference tables alone.
 *
 * @param fileName as shown in errors
 * @returns everything that is wrong with it, if anything is
 */
export function readCalcFile(text: string, fileName: string): Parsed<CalcFile> {
  const parsed = parseJson(text, fileName);
  if (!parsed.ok) return parsed;
  const written = parsed.value;
  if (!isObject(written))
    return refused(fileName, `expected an object, got ${shown(written)}`, 'Write { "suites": [ ... ] }.');
  if (Object.hasOwn(written, 'suite')) return readSuites(written, [written], fileName);
  const slips = unknownKeys(written, TOP_KEYS, (path) => `${fileName}  ${path.join('.')}`);
  if (slips.length > 0) return { ok: false, slips };
  const { suites } = written;
  if (!Array.isArray(suites) || suites.length === 0) {
    return refused(
      `${fileName}  suites`,
      `expected a list of suites, got ${shown(suites)}`,
      'Write { "suites": [ ... ] }.',
    );
  }
  return readSuites(written, suites, fileName);
}

function readSuites(written: CalcFile['written'], list: readonly unknown[], fileName: string): Parsed<CalcFile> {
  const slips: Slip[] = [];
  const suites = list.flatMap((one, index) => readOne(one, `${fileName}  suites.${index}`, fileName, slips) ?? []);
  return slips.length > 0 ? { ok: false, slips } : { ok: true, value: { written, suites } };
}

function readOne(one: unknown, place: string, fileName: string, slips: Slip[]): GivenSuite | null {
  if (!isObject(one) || typeof one.suite !== 'string') {
    const what = `expected a suite with a name, got ${shown(isObject(one) ? one.suite : one)}`;
    slips.push({ where: `${place}.suite`, what, mend: `Write "suite": and one of ${KNOWN.join(', ')}.` });
    return null;
  }
  const name = one.suite;
  const where = `${fileName}  suite "${name}"`;
  if (name === REFERENCE_TABLES) return readReferenceSuite(one, where, slips);
  const suite = SUITES.find((known) => known.name === name);
  if (suite) return readSuite(one, suite, where, slips);
  const near = nearestName(name, KNOWN);
  const mend = near ? `Did you mean ${near}?` : `Suites: ${KNOWN.join(', ')}.`;
  slips.push({ where: `${place}.suite`, what: `there is no suite "${name.slice(0, 100)}"`, mend });
  return null;
}

function refused(where: string, what: string, mend: string): { readonly ok: false; readonly slips: Slip[] } {
  return { ok: false, slips: [{ where, what, mend }] };
}
