import type { SwitchingAnswer } from '../../result.js';

type Points = SwitchingAnswer['points'];
type Point = Points[number];

/** Where a difference changes sign, and whether the runs can tell. */
export type Flip = Pick<SwitchingAnswer, 'flipsAt' | 'flipsInsideNoise'>;

const NONE: Flip = { flipsAt: null, flipsInsideNoise: null };

/**
 * Where the mean difference changes sign, on straight lines between the points. A difference that touches zero and goes
 * back, or is zero from somewhere on, does not change its sign. Of several flips the one nearest to the present value.
 *
 * @param points by ascending value
 */
export function flipOf(points: Points, present: number): Flip {
  if (points.some(({ difference }) => !Number.isFinite(difference.mean))) return NONE;
  const signed = points.filter(({ difference }) => difference.mean !== 0);
  const flips = signed.slice(1).flatMap((right, index) => {
    const left = signed[index];
    if (left.difference.mean > 0 === right.difference.mean > 0) return [];
    return [{ flipsAt: zeroBetween(left, right, points), flipsInsideNoise: isNoise(left, right) }];
  });
  const away = ({ flipsAt }: { readonly flipsAt: number }) => Math.abs(flipsAt - present);
  return (
    flips.reduce<(typeof flips)[number] | null>(
      (nearest, flip) => (nearest !== null && away(nearest) <= away(flip) ? nearest : flip),
      null,
    ) ?? NONE
  );
}

/** At the first point between them that is zero, else on the line through both. */
function zeroBetween(left: Point, right: Point, points: Points): number {
  const zero = points.find(
    ({ value, difference }) => difference.mean === 0 && value > left.value && value < right.value,
  );
  if (zero) return zero.value;
  const [from, to] = [left.difference.mean, right.difference.mean];
  return left.value + (right.value - left.value) * (from / (from - to));
}

/** Null in a draft, which has no intervals. */
function isNoise(left: Point, right: Point): boolean | null {
  const holdZero = [left, right].map(({ difference: { meanLow, meanHigh } }) =>
    meanLow === null || meanHigh === null ? null : meanLow <= 0 && meanHigh >= 0,
  );
  return holdZero.includes(null) ? null : holdZero.includes(true);
}
