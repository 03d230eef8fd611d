import { expect, it } from 'vitest';
import { bernoulli } from '../../../../src/engine/random/distributions/bernoulli.js';
import { checkMoments, drawMany } from './lawChecks.js';

it('bernoulli is true with its probability', () => {
  checkMoments(
    drawMany((u) => (bernoulli(u, 0.3) ? 1 : 0), 6),
    0.3,
    0.21,
  );
});

it('bernoulli never, always, and only ever more often with a larger probability', () => {
  for (const u of [2 ** -53, 0.5, 1 - 2 ** -53]) expect([bernoulli(u, 0), bernoulli(u, 1)]).toEqual([false, true]);
  expect([bernoulli(0.4, 0.39), bernoulli(0.4, 0.41)]).toEqual([false, true]);
});
