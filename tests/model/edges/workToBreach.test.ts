import { describe, expect, test } from 'vitest';
import { shareWithinPoints, WorkToBreach } from '../../../src/model/edges/workToBreach.js';
import type { EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

const ON: readonly EdgeSwitch[] = [{ id: 'c12', on: true }];
const YEAR = 365;

/** Wales with the edge at a strength, saturating far out. */
function wales(edges: readonly EdgeSwitch[], figures: Readonly<Record<string, number>> = {}): Inputs {
  const wide = { edge_c12_strength: 0, edge_c12_least: 0.2, edge_c12_most: 2, ...figures };
  return withFigures({ ...serviceInputs('2025-06-30', YEAR, ['wales']), edges }, wide);
}

function breachesOf(inputs: Inputs): number {
  const { values, months } = simulate(inputs, 'breach', 0);
  let sum = 0;
  for (let month = 1; month < months; month++) sum += values[month * COLUMN_COUNT + COLUMN_INDEX.breaches];
  return sum;
}

/** A year in which the workload of every unit is as given, whatever happens. */
function breachesAtWorkload(inputs: Inputs, percent: number): number {
  const service = startedService(inputs, 'breach');
  const [region] = service.selected;
  let sum = 0;
  service.units.workloadPercent.fill(percent);
  service.closeMonth = () => undefined;
  playOn(service, () => {
    sum += service.ledger.flow(region, COLUMN_INDEX.breaches);
  });
  return sum;
}

describe('the response', () => {
  test.each([
    [80, 1],
    [100, 1],
    [125, 0.8],
    [200, 0.5],
  ])('at %d per cent of points available %f of the work can be done', (percent, share) => {
    expect(shareWithinPoints(percent)).toBe(share);
  });

  test('a fifth less than at the start at 5 % for a tenth: 1.1; the other sign 0.9; saturates', () => {
    expect(new WorkToBreach(1, 0.05, 0.8, 1.3).multiplier(125)).toBeCloseTo(1.1, 12);
    expect(new WorkToBreach(1, -0.05, 0.8, 1.3).multiplier(125)).toBeCloseTo(0.9, 12);
    expect(new WorkToBreach(0.8, 0.05, 0.8, 1.3).multiplier(125)).toBe(1);
    expect(new WorkToBreach(0.8, 0.05, 0.8, 1.3).multiplier(90)).toBeCloseTo(0.9, 12);
    expect(new WorkToBreach(1, 1, 0.8, 1.3).multiplier(200)).toBe(1.3);
    expect(new WorkToBreach(1, -1, 0.8, 1.3).multiplier(200)).toBe(0.8);
  });
});

describe('edge C12 in a play', () => {
  const off = breachesOf(wales([]));

  test('the start is the same with and without it', () => {
    const [without, with_] = [[], ON].map((edges) => simulate(wales(edges), 'breach', 0).initialStateDigest);
    expect(with_).toBe(without);
  });

  test('without strength it draws other luck and the same rate: within three standard errors', () => {
    expect(off).toBeGreaterThan(1000); // or the comparison says nothing
    // two counts, each about Poisson
    expect(Math.abs(breachesOf(wales(ON)) - off)).toBeLessThan(3 * Math.sqrt(2 * off));
  });

  test('a bound twice as high is the same rate too', () => {
    const high = breachesOf(wales(ON, { edge_c12_most: 4 }));
    expect(Math.abs(high - off)).toBeLessThan(3 * Math.sqrt(2 * off));
  });

  test('units at twice their points: half of the work undone; either sign', () => {
    const atStart = shareWithinPoints(wales([]).anchors.workloadPercentAtStart);
    const undone = (atStart - 0.5) / 0.1; // tenths, against the start
    for (const strength of [0.1, -0.1]) {
      const factor = 1 + strength * undone;
      const breaches = breachesAtWorkload(wales(ON, { edge_c12_strength: strength }), 200);
      const plain = breachesAtWorkload(wales(ON), 200);
      // a little less than in proportion: a breached order waits for its hearing, and some end there
      expect(breaches / plain).toBeGreaterThan(Math.min(1, factor) + (factor > 1 ? 0.15 : -0.1));
      expect(breaches / plain).toBeLessThan(Math.max(1, factor) - (factor > 1 ? 0 : 0.15));
    }
  });

  test('the same again at the same strength, more at a greater one', () => {
    const weak = breachesAtWorkload(wales(ON, { edge_c12_strength: 0.01 }), 200);
    const same = breachesAtWorkload(wales(ON, { edge_c12_strength: 0.01 }), 200);
    expect(weak).toBe(same);
    expect(breachesAtWorkload(wales(ON, { edge_c12_strength: 0.05 }), 200)).toBeGreaterThan(weak);
  });
});
