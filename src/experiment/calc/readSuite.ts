import type { Slip } from '../data/dataError.js';
import type { Path } from '../data/yamlFile.js';
import { shown } from '../scenario/schemaPieces.js';
import { slipsOfIssues } from '../scenario/slipsOfIssues.js';
import { type ReferenceTables, referenceReasons, referenceWeights } from './referenceTables.js';
import type { Answer, Suite } from './suite.js';
import { isObject, unknownKeys } from './unknownKeys.js';

const SUITE_KEYS = ['suite', 'rule', 'comparison', 'source', 'note'];
const CASE_KEYS = ['id', 'input', 'expected', 'note', 'actual'];
const MOST_CASES = 100_000;

/** A case as checked. */
export interface GivenCase {
  readonly id: string;
  /** as the suite's schema has parsed it */
  readonly input: never;
  /** undefined where nothing is expected */
  readonly expected: Answer | undefined;
  readonly where: string;
}

/** One suite of a file, checked: cases, or reference tables. */
export type GivenSuite =
  | { readonly suite: Suite; readonly cases: readonly GivenCase[] }
  | { readonly suite: null; readonly tables: ReferenceTables };

/** @param where file and suite, as shown in errors; slips go to `slips` */
export function readSuite(
  written: Readonly<Record<string, unknown>>,
  suite: Suite,
  where: string,
  slips: Slip[],
): GivenSuite | null {
  const before = slips.length;
  slips.push(...unknownKeys(written, [...SUITE_KEYS, 'cases'], (path) => `${where}, ${path.join('.')}`));
  const { cases } = written;
  if (!Array.isArray(cases) || cases.length > MOST_CASES) {
    const what = Array.isArray(cases)
      ? `more than ${MOST_CASES} cases`
      : `expected a list of cases, got ${shown(cases)}`;
    slips.push({ where: `${where}, cases`, what, mend: 'Write "cases": [ { "id": "...", "input": { ... } } ].' });
    return null;
  }
  const ids = new Set<string>();
  const found = cases.flatMap((one, index) => readCase(one, index, suite, { where, slips, ids }) ?? []);
  return slips.length > before ? null : { suite, cases: found };
}

interface Reading {
  readonly where: string;
  readonly slips: Slip[];
  /** of the cases before this one */
  readonly ids: Set<string>;
}

function readCase(one: unknown, index: number, suite: Suite, { where, slips, ids }: Reading): GivenCase | null {
  const id = isObject(one) ? one.id : undefined;
  if (!isObject(one) || typeof id !== 'string' || id.trim() === '' || id.length > 200) {
    const what = `expected a case with an id, got ${shown(isObject(one) ? id : one)}`;
    slips.push({
      where: `${where}, case ${index + 1}, id`,
      what,
      mend: 'Give it a short text of its own: "id": "jones".',
    });
    return null;
  }
  const inCase = `${where}, case "${id}"`;
  const place = (path: Path) => `${inCase}, ${path.join('.')}`;
  if (ids.has(id)) slips.push({ where: inCase, what: 'another case has this id', mend: 'Give each case its own.' });
  ids.add(id);
  slips.push(...unknownKeys(one, CASE_KEYS, place));
  slips.push(...expectedSlips(one.expected, suite, place));
  const input = suite.input.safeParse(Object.hasOwn(one, 'input') ? one.input : undefined);
  if (!input.success) {
    slips.push(...slipsOfIssues(input.error.issues, suite.input, (path) => place(['input', ...path])));
    return null;
  }
  return { id, input: input.data as never, expected: one.expected as Answer | undefined, where: inCase };
}

function expectedSlips(expected: unknown, { answers }: Suite, where: (path: Path) => string): Slip[] {
  if (expected === undefined || expected === null) return [];
  if (!isObject(expected)) {
    const what = `expected an object or null, got ${shown(expected)}`;
    return [{ where: where(['expected']), what, mend: `Write { "${answers[0]}": ... }, or leave it out.` }];
  }
  const unknown = unknownKeys(expected, answers, (path) => where(['expected', ...path]));
  const nested = Object.entries(expected).filter(([, value]) => typeof value === 'object' && value !== null);
  const slips = nested.map(([key, value]) => {
    const what = `expected a number, a text, true, false or null, got ${shown(value)}`;
    return { where: where(['expected', key]), what, mend: 'Write the value alone.' };
  });
  return [...unknown, ...slips];
}

/** Reference tables stand in a suite of their own, without cases. */
export function readReferenceSuite(
  written: Readonly<Record<string, unknown>>,
  where: string,
  slips: Slip[],
): GivenSuite | null {
  const before = slips.length;
  const known = [...SUITE_KEYS, 'weights', 'reductionReasons', 'actual'];
  slips.push(...unknownKeys(written, known, (path) => `${where}, ${path.join('.')}`));
  const { weights, reductionReasons } = written;
  if (weights === undefined && reductionReasons === undefined) {
    slips.push({ where, what: 'neither weights nor reductionReasons', mend: 'Add the tables to compare.' });
  }
  for (const [key, schema] of [
    ['weights', referenceWeights],
    ['reductionReasons', referenceReasons],
  ] as const) {
    if (written[key] === undefined) continue;
    const result = schema.safeParse(written[key]);
    if (result.success) continue;
    slips.push(...slipsOfIssues(result.error.issues, schema, (path) => `${where}, ${[key, ...path].join('.')}`));
  }
  return slips.length > before ? null : { suite: null, tables: { weights, reductionReasons } as ReferenceTables };
}
