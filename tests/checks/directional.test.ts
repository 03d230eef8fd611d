import { expect, test } from 'vitest';
import { LEVERS } from '../../src/experiment/levers/index.js';
import { MEASURES } from '../../src/experiment/measures/index.js';
import { EDGE_IDS } from '../../src/model/edges/edgeIds.js';
import { armOf } from './checkArm.js';
import { merged, readCheckFile } from './checkFile.js';

const { checks, path } = readCheckFile();

test('there are thirty checks or more, each under its own name', () => {
  const ids = checks.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(30);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every lever and every claim is checked', () => {
  const levers = new Set(checks.flatMap(({ change }) => Object.keys(change.levers ?? {})));
  const edges = new Set(checks.flatMap(({ change }) => Object.keys(change.edges ?? {})));
  expect([...levers].sort()).toEqual(LEVERS.map(({ name }) => name).sort());
  expect([...edges].sort()).toEqual([...EDGE_IDS].sort());
});

test.each(checks.map((check) => [check.id, check] as const))(
  '%s: both arms can be read, and they differ',
  (_, check) => {
    expect(MEASURES.map(({ id }) => id)).toContain(check.measure);
    const both = check.over === 'path' ? merged(path.both, check.both) : check.both;
    const other = armOf(check, merged(both)).inputs;
    const arm = armOf(check, merged(both, check.change)).inputs;
    expect(arm).not.toEqual(other);
    expect(arm.start).toEqual(other.start);
  },
);
