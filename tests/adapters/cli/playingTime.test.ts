import { expect, test } from 'vitest';
import { estimatedSeconds, quickReplications } from '../../../src/adapters/cli/playingTime.js';
import { fakePlan } from '../../experiment/compare/fakePlan.js';

const plan = fakePlan();
const [arm] = plan.arms;
const MONTHS = Array.from({ length: 37 }, () => '2025-06-30');

/** A plan of three years, some arms and a share of the nation. */
function planned(arms: number, share: number) {
  const regions = [
    { ...arm.inputs.regions[0], id: 'here', share },
    { ...arm.inputs.regions[0], id: 'elsewhere', share: 1 - share },
  ];
  const inputs = { ...arm.inputs, regions, selectedRegions: ['here'] };
  return { ...plan, months: MONTHS, arms: Array.from({ length: arms }, () => ({ ...arm, inputs })) };
}

test('a draft of three arms of the nation over three years takes about 90 seconds on two processors', () => {
  const replications = quickReplications(planned(3, 1));
  const seconds = estimatedSeconds(planned(3, 1), 3 * replications, 2);
  expect(seconds).toBeGreaterThan(75);
  expect(seconds).toBeLessThanOrEqual(90);
});

test('a draft has 4 to 29 replications, more where less is played', () => {
  const numbers = [50, 6, 3, 2, 1].map((arms) => quickReplications(planned(arms, 1)));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers[0]).toBe(4);
  expect(quickReplications(planned(3, 0.05))).toBe(29);
});

test('what is stored already takes no time to play', () => {
  expect(estimatedSeconds(planned(3, 1), 0, 2)).toBeLessThan(3);
});
