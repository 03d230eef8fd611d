/** How finely a figure may be printed: whole multiples of `step`, with `decimals` behind the point. */
export interface Support {
  readonly step: number;
  readonly decimals: number;
}

/**
 * How finely the runs support a figure: to the first digit of the half-width of its interval, never finer than the
 * measure itself. A half-width of 34 gives tens, of 0.34 tenths. Without luck (half-width 0) the measure decides.
 *
 * @param halfWidth half of the interval, 0 or more; NaN counts as 0
 * @param decimals of the measure
 */
export function supportOf(halfWidth: number, decimals: number): Support {
  const exponent = halfWidth > 0 ? Math.floor(Math.log10(halfWidth) + 1e-9) : -decimals;
  const power = Math.max(exponent, -decimals);
  return { step: 10 ** power, decimals: Math.max(0, -power) };
}

/** `value` at the precision that the runs support. */
export function roundToSupport(value: number, support: Support): number {
  if (!Number.isFinite(value)) return value;
  const rounded = Math.round(value / support.step) * support.step;
  return Number(rounded.toFixed(support.decimals));
}

/**
 * The support for an interval: finer by a digit or two where both ends would be printed alike, and where a bound that
 * is not zero would be printed as zero, because an interval that excludes zero must not look as if it touched it.
 */
export function supportOfInterval(low: number, high: number, decimals: number): Support {
  const half = Math.abs(high - low) / 2;
  const first = supportOf(half, decimals);
  const finer = [1, 2].map((digits) => supportOf(Math.min(half, first.step / 10 ** digits), decimals + digits));
  return [first, ...finer].find((support) => isHonest(low, high, support)) ?? finer[1];
}

function isHonest(low: number, high: number, support: Support): boolean {
  const [from, to] = [roundToSupport(low, support), roundToSupport(high, support)];
  const excludesZero = low > 0 || high < 0;
  const hidesZero = excludesZero && (from === 0 || to === 0);
  return !hidesZero && (low === high || from !== to);
}
