import type { Estimate } from '../../../experiment/result.js';
import type { ArmStyle } from '../spec/palette.js';
import type { TimeBand } from '../spec/timePanel.js';

/** What the bands mean, for subtitles: read month by month, not as paths. */
export const BANDS_IN_WORDS =
  'Lines are means; bands hold the middle 50 % and 80 % of outcomes in each month taken alone (pointwise)';

/** The 80 % band, and within it the 50 % band. */
export function bandsOf(points: readonly Estimate[], months: readonly string[], style: ArmStyle): TimeBand[] {
  const band = (low: (one: Estimate) => number, high: (one: Estimate) => number, opacity: number): TimeBand => ({
    points: points.flatMap((one, month) =>
      Number.isFinite(one.mean) ? [{ date: months[month], low: low(one), high: high(one) }] : [],
    ),
    colour: style.colour,
    opacity,
    dash: style.dash,
  });
  return [
    band(
      (one) => one.q10,
      (one) => one.q90,
      0.12,
    ),
    band(
      (one) => one.q25,
      (one) => one.q75,
      0.2,
    ),
  ];
}
