import { describe, expect, test } from 'vitest';
import { meanVerdict, pathVerdict } from './verdict.js';

describe('path by path', () => {
  const other = [10, 10, 10];

  test.each([
    ['never below, somewhere above', [[10, 11, 10]], true, 0],
    ['the same everywhere', [[10, 10, 10]], false, 0],
    [
      'above in one play, below in one month of another',
      [
        [10, 12, 12],
        [10, 10, 9],
      ],
      false,
      1 / 6,
    ],
    ['no figure', [[10, 11, Number.NaN]], false, 0],
  ])('%s', (_, arms, holds, shareOpposite) => {
    const verdict = pathVerdict(
      arms.map((arm) => [arm, other] as const),
      'up',
    );
    expect(verdict).toMatchObject({ holds, shareOpposite });
  });

  test('a month in which neither has a figure is no difference', () => {
    const pair = [
      [Number.NaN, 11],
      [Number.NaN, 10],
    ] as const;
    expect(pathVerdict([pair], 'up')).toMatchObject({ holds: true, bound: 0 });
  });

  test('down is up upside down', () => {
    expect(pathVerdict([[[10, 9, 10], other]], 'down')).toMatchObject({ holds: true, bound: 0, mean: -1 / 3 });
  });

  test('rounding in the twelfth figure is no opposite sign', () => {
    expect(
      pathVerdict(
        [
          [
            [100, 100 - 1e-12, 101],
            [100, 100, 100],
          ],
        ],
        'up',
      ),
    ).toMatchObject({ holds: true });
  });
});

describe('on average', () => {
  // 1, 2, 3: mean 2, standard deviation 1, standard error 1 / sqrt 3 = 0.57735; t of 2 degrees of freedom is 2.91999 at
  // 95 % and 6.96456 at 99 %: bounds 2 - 1.68586 = 0.31414 and 2 - 4.02099 = -2.02099
  test('1, 2, 3 is above nothing at 95 % and not at 99 %', () => {
    const at95 = meanVerdict([1, 2, 3], 'up', 0.95);
    expect(at95.holds).toBe(true);
    expect(at95.bound).toBeCloseTo(0.31414, 4);
    const at99 = meanVerdict([1, 2, 3], 'up', 0.99);
    expect(at99.holds).toBe(false);
    expect(at99.bound).toBeCloseTo(-2.02099, 4);
  });

  test('the other way it does not hold, and every sign is opposite', () => {
    expect(meanVerdict([1, 2, 3], 'down', 0.95)).toMatchObject({ holds: false, shareOpposite: 1, mean: 2 });
  });

  test('no difference at all, or a play without a figure, does not hold', () => {
    expect(meanVerdict([0, 0, 0, 0], 'up', 0.99).holds).toBe(false);
    expect(meanVerdict([1, Number.NaN, 1], 'up', 0.99).holds).toBe(false);
  });

  test('the same difference in every play has no spread', () => {
    expect(meanVerdict([-2, -2, -2], 'down', 0.99)).toMatchObject({
      holds: true,
      bound: 2,
      mean: -2,
      shareOpposite: 0,
    });
  });
});
