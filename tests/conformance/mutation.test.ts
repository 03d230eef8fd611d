/**
 * Changes each constant of the tables in `data/tools/`, one at a time and in memory, and asks whether some worked example
 * notices. A constant that nobody notices is one that no test holds in place.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GivenSuite } from '../../src/experiment/calc/readSuite.js';
import {
  TOOL_SCHEMAS,
  type ToolId,
  type ToolTables,
  toolTables,
  type WrittenTables,
} from '../../src/experiment/data/tools/toolTables.js';
import { calcFixtures, givenSuites, holds } from './calcFiles.js';

const IDS = Object.keys(TOOL_SCHEMAS) as ToolId[];
const TIERS = 'ABCDEFG';

const written = Object.fromEntries(
  IDS.map((id) => [id, parse(readFileSync(`data/tools/${id}.yaml`, 'utf8')).table]),
) as unknown as WrittenTables;
const suites = givenSuites(calcFixtures('fixtures', 'boundaries'));

/** Lowest medium score that the source refuses; an answer to it would be wrong. */
const REFUSED = refusedSuite({ arp: 0, csrp: 0, dcSrp: { score: 0.59, band: 'MEDIUM' } });

describe.each(IDS)('%s', (id) => {
  const mutants = [...mutantsOf(written[id], [])];

  it('has constants', () => {
    expect(mutants.length).toBeGreaterThan(4);
  });

  it('has none that could change unnoticed', () => {
    const unnoticed = mutants.filter(({ table }) => !isNoticed(id, table)).map(({ name }) => name);
    expect(unnoticed).toEqual([]);
  });
});

it('notices nothing in the tables as they are', () => {
  expect(isNoticed('tier_v3', written.tier_v3)).toBe(false);
});

/** Noticed by the schema, or by an expectation that is no longer met. */
function isNoticed(id: ToolId, table: unknown): boolean {
  const parsed = TOOL_SCHEMAS[id].safeParse(table);
  if (!parsed.success) return true;
  const tables = toolTables({ ...written, [id]: parsed.data });
  return !suites.every((given) => holds(given, tables)) || !refuses(tables);
}

function refuses(tables: ToolTables): boolean {
  return !holds(REFUSED, tables);
}

function refusedSuite(input: unknown): GivenSuite {
  const text = JSON.stringify({
    suites: [{ suite: 'direct-contact-sexual-reoffending', cases: [{ id: 'a', input }] }],
  });
  const [given] = givenSuites([{ name: 'refused', text }]);
  if (given === undefined) throw new Error('the refused case cannot be read');
  return given;
}

interface Mutant {
  readonly name: string;
  readonly table: unknown;
}

/** The table with one constant changed: numbers a little up and down, tiers to their neighbours, switches over. */
function* mutantsOf(table: unknown, path: readonly string[]): Generator<Mutant> {
  const value = path.reduce((inner, key) => (inner as Record<string, unknown>)[key], table);
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) yield* mutantsOf(table, [...path, key]);
    return;
  }
  for (const changed of neighbours(value)) {
    yield { name: `${path.join('.')}: ${value} -> ${changed}`, table: withValue(table, path, changed) };
  }
}

function neighbours(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [1, -1, 0.01, -0.01].map((step) => Number((value + step).toFixed(6)));
  if (typeof value !== 'string' || value.length !== 1 || !TIERS.includes(value)) return [];
  const at = TIERS.indexOf(value);
  return [TIERS[at - 1], TIERS[at + 1]].filter((letter) => letter !== undefined);
}

function withValue(table: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(table) ? ([...table] as never) : { ...(table as object) };
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}
