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
 * The support for an interval: one digit finer where a bound that is not zero would be printed as zero,
 * because an interval that excludes zero must not look as if it touched it.
 */
export function supportOfInterval(low: number, high: number, decimals: number): Support {
  const support = supportOf(Math.abs(high - low) / 2, decimals);
  const hides = [low, high].some((bound) => bound !== 0 && roundToSupport(bound, support) === 0);
  const excludesZero = low > 0 || high < 0;
  if (!hides || !excludesZero) return support;
  return supportOf(support.step / 10, decimals + 1);
}
