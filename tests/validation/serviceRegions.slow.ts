import { expect, test } from 'vitest';
import type { Change } from '../../src/model/inputs.js';
import { COLUMN_COUNT } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { serviceInputs } from '../model/support/serviceInputs.js';

const DAYS = 365;
const national = serviceInputs('2025-06-30', DAYS);
const whole = simulate(national, 'regions', 0);
const wales = national.selectedRegions.indexOf('wales');

function rowsOf({ values, months }: Outcome, area: number): number[] {
  return [...values.subarray(area * months * COLUMN_COUNT, (area + 1) * months * COLUMN_COUNT)];
}

test('Wales alone is Wales within the nation, over a year: every figure, every event, the start', () => {
  const alone = simulate(serviceInputs('2025-06-30', DAYS, ['wales']), 'regions', 0);
  expect(rowsOf(alone, 1)).toEqual(rowsOf(whole, wales + 1));
  expect(alone.eventDigests[0]).toBe(whole.eventDigests[wales]);
  expect(alone.initialStateDigest).toBe(whole.initialStateDigest.split('-')[wales]);
});

test('a lever in Wales leaves every other region as it was', () => {
  const lever = (parameter: string, by: number): Change => ({
    parameter,
    where: { region: 'wales' },
    from: 30,
    until: 10_000,
    op: 'multiply',
    by,
    appliesTo: 'alreadyInside',
  });
  const changes = [lever('leaving_rate', 1.5), lever('standard_sentences', 1.3), lever('release_point', 0.9)];
  const changed = simulate({ ...national, changes }, 'regions', 0);
  changed.eventDigests.forEach((digest, region) => {
    expect(digest === whole.eventDigests[region]).toBe(region !== wales);
    if (region !== wales) expect(rowsOf(changed, region + 1)).toEqual(rowsOf(whole, region + 1));
  });
});
