import type { Estimate } from '../../../experiment/result.js';
import type { DatedValue } from '../spec/timePanel.js';

/** The means of a series as dated points. */
export function meansOf(points: readonly Estimate[], months: readonly string[]): DatedValue[] {
  return points.flatMap(({ mean }, month) => (Number.isFinite(mean) ? [{ date: months[month], value: mean }] : []));
}
