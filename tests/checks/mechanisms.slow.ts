import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { MECHANISM_IDS } from '../../src/experiment/governance/mechanismIds.js';
import { parseAnchors } from '../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../src/experiment/scenario/planComparison.js';
import { EDGE_IDS } from '../../src/model/edges/edgeIds.js';
import { COLUMN_COUNT, COLUMN_INDEX, COLUMNS, type ColumnName } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { sourceOf } from '../experiment/scenario/scenarioStage.js';
import { DATA } from '../model/support/serviceInputs.js';

const column = z.enum(COLUMNS.map(({ name }) => name) as [ColumnName, ...ColumnName[]]);
const figures = z.record(z.string(), z.number());
const file = z.strictObject({
  seed: z.string(),
  regions: z.array(z.string()).min(2),
  until: z.string(),
  replications: z.int().min(1),
  mechanisms: z.array(
    z.strictObject({
      id: z.enum(MECHANISM_IDS),
      lever: z.record(z.string(), z.record(z.string(), z.unknown())),
      national: figures.optional(),
      fixed: z.string().min(20).optional(),
      ends: z
        .array(
          z.strictObject({
            at: figures,
            lever: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
            reason: z.string().min(20),
            moves: z.partialRecord(column, z.enum(['up', 'down', 'either'])),
            same: z.array(z.union([column, z.literal('events')])).min(1),
          }),
        )
        .min(1),
    }),
  ),
});

const table = file.parse(parse(readFileSync('tests/checks/mechanisms.yaml', 'utf8')));
const ANCHORS = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');

/** Plays of a scenario with these levers, every claim off. */
function played(levers: object, uncertainties: z.infer<typeof figures>): Outcome[] {
  const edges = Object.fromEntries(EDGE_IDS.map((id) => [id, 'off']));
  const head = { name: 'case', title: 'T', question: 'Q', regions: table.regions, start: '2025-06-30' };
  const text = stringify({ ...head, period: { until: table.until }, levers, uncertainties, edges });
  const plan = planComparison(loadComparison(['case'], sourceOf({ case: text })), DATA, ANCHORS, { draft: true });
  return Array.from({ length: table.replications }, (_, replication) =>
    simulate(plan.arms[0].inputs, table.seed, replication),
  );
}

const today = played({}, {});

/** Sum over plays and months, all regions together. */
function sum(outcomes: readonly Outcome[], name: ColumnName): number {
  return outcomes.reduce((total, { values, months }) => {
    for (let month = 0; month < months; month++) total += values[month * COLUMN_COUNT + COLUMN_INDEX[name]];
    return total;
  }, 0);
}

/** Every month, region and play of a column. */
function everyValue(outcomes: readonly Outcome[], name: ColumnName): number[] {
  return outcomes.flatMap(({ values }) =>
    Array.from({ length: values.length / COLUMN_COUNT }, (_, row) => values[row * COLUMN_COUNT + COLUMN_INDEX[name]]),
  );
}

test('the table has every mechanism once, each with its national value or why there is none', () => {
  expect(table.mechanisms.map(({ id }) => id)).toEqual([...MECHANISM_IDS]);
  expect(table.mechanisms.filter(({ national, fixed }) => (national === undefined) === (fixed === undefined))).toEqual(
    [],
  );
});

describe.each(table.mechanisms)('$id', ({ lever, national, ends }) => {
  test.runIf(national !== undefined)('at its national value leaves everything the same to the bit', () => {
    const outcomes = played(lever, national ?? {});
    for (const [replication, outcome] of outcomes.entries()) {
      expect(outcome.values).toEqual(today[replication].values);
      expect(outcome.eventDigests).toEqual(today[replication].eventDigests);
    }
  });

  test.each(ends)('$at: $reason', ({ at, lever: own, moves, same }) => {
    const outcomes = played(own ?? lever, at);
    for (const [name, direction] of Object.entries(moves)) {
      const difference = sum(outcomes, name as ColumnName) - sum(today, name as ColumnName);
      expect(difference, name).not.toBe(0);
      if (direction !== 'either') expect(Math.sign(difference), name).toBe(direction === 'up' ? 1 : -1);
    }
    for (const name of same) {
      if (name === 'events') expect(outcomes.map((o) => o.eventDigests)).toEqual(today.map((o) => o.eventDigests));
      else expect(everyValue(outcomes, name), name).toEqual(everyValue(today, name));
    }
  });
});
