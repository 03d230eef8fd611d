import { describe, expect, it } from 'vitest';
import { readFixture, type Suite } from './readFixture.js';
import { TOLERANCE, WMT_RUNNERS } from './wmtRunners.js';

const FILES = ['wmt-available.json', 'wmt-points.json', 'wmt-capacity.json'];
const suites = FILES.flatMap((file) => readFixture<{ suites: Suite[] }>(file).suites);

describe('worked examples of the published Workload Measurement Tool', () => {
  it('has a runner for every suite, and no runner without a suite', () => {
    expect(Object.keys(WMT_RUNNERS).sort()).toEqual(suites.map(({ suite }) => suite).sort());
  });

  it('reads all 38 published cases', () => {
    expect(suites.flatMap(({ cases }) => cases)).toHaveLength(38);
  });

  describe.each(suites)('$suite', ({ suite, cases }) => {
    it.each(cases)('$id', ({ input, expected }) => {
      const run = WMT_RUNNERS[suite];
      if (run === undefined) throw new Error(`suite ${suite} has no runner in wmtRunners.ts`);
      compare(run(input), expected, TOLERANCE[suite]);
    });
  });
});

function compare(actual: unknown, expected: unknown, tolerance: number | undefined): void {
  if (tolerance === undefined) {
    expect(actual).toStrictEqual(expected);
    return;
  }
  const [have, want] = [actual, expected] as Record<string, number>[];
  expect(Object.keys(have ?? {})).toEqual(Object.keys(want ?? {}));
  for (const [name, value] of Object.entries(want ?? {})) {
    expect(Math.abs((have?.[name] ?? Number.NaN) / value - 1)).toBeLessThan(tolerance);
  }
}
