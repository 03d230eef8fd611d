import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioNames } from '../../src/adapters/node/scenarioFiles.js';
import { LEVERS } from '../../src/experiment/levers/index.js';
import { MEASURES } from '../../src/experiment/measures/index.js';
import { EDGE_IDS } from '../../src/model/edges/edgeIds.js';
import { PARAMETER_NEEDS } from '../../src/model/parameters/catalogue.js';
import { readCheckFile } from '../checks/checkFile.js';

const MOST_LEFT_OUT = 15;

const rows: Readonly<Record<string, readonly string[]>> = parse(readFileSync('tests/rules/systems.yaml', 'utf8'));
const page = readFileSync('docs/reference/systems.md', 'utf8');
const [placed, leftOut] = page.split('## Left out').map(tableRows);
const checks = readCheckFile().checks;

/** Cells of the rows of all tables of a text, heads left aside. */
function tableRows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| named |'));
  return lines.map((line) => line.slice(2, -2).split(' | '));
}

const inCode = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
const isMeasure = (id: string) => MEASURES.some((measure) => measure.id === id);

/** What the second column may name; `decides_by` and `--equal-spend` are how a scenario and the command say it. */
const known = new Set<string>([
  ...LEVERS.map(({ name }) => name),
  ...MEASURES.map(({ id }) => id),
  ...PARAMETER_NEEDS.map(({ id }) => id),
  ...scenarioNames('scenarios'),
  ...EDGE_IDS,
  'decides_by',
  '--equal-spend',
]);

describe('docs/reference/systems.md', () => {
  test('has every row of the three tables exactly once, and no other', () => {
    const named = [...placed, ...leftOut].map(([name]) => name);
    expect(named.sort()).toEqual(Object.values(rows).flat().sort());
  });

  test('has each row in the section of its table', () => {
    const sections = page.split('## Left out')[0].split(/^## /m).slice(1).map(tableRows);
    expect(sections.length).toBe(Object.keys(rows).length);
    Object.values(rows).forEach((names, table) => {
      expect(sections[table].filter(([name]) => !names.includes(name))).toEqual([]);
    });
  });

  test(`leaves at most ${MOST_LEFT_OUT} out, each with a reason`, () => {
    expect(leftOut.length).toBeLessThanOrEqual(MOST_LEFT_OUT);
    expect(leftOut.filter((cells) => cells.length !== 2 || cells[1].length < 30)).toEqual([]);
  });

  test.each(placed)('%s: what stands for it exists, and a check shows that it moves a measure that way', (...cells) => {
    expect(cells.length).toBe(3);
    const [, model, shown] = cells;
    expect(inCode(model).length).toBeGreaterThan(0);
    expect(inCode(model).filter((id) => !known.has(id))).toEqual([]);
    for (const line of shown.split('; ')) expectShown(line);
  });
});

/** `check or test file`: `measure` up or down, then perhaps a remark */
function expectShown(line: string): void {
  const [, shows, measure, direction] = /^`([^`]+)`: `([^`]+)` (up|down)\b/.exec(line) ?? [];
  expect(shows, `"${line}" should read: \`check\`: \`measure\` up or down`).toBeDefined();
  expect(isMeasure(measure), `${measure} is no measure`).toBe(true);
  const check = checks.find(({ id }) => id === shows);
  if (check) expect({ measure, direction }).toEqual({ measure: check.measure, direction: check.direction });
  else expect(existsSync(shows), `${shows} is neither a check nor a test file`).toBe(true);
}
