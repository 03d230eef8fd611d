import type { MonthView } from './measure.js';
import { ratio } from './ratio.js';

/**
 * 100 x sum of points held / sum of points available over the days of the month, never a mean of percentages;
 * at the start, before any day has passed, of the points at that instant.
 */
export function measuredWorkload(view: MonthView): number {
  if (view.days === 0) return 100 * ratio(view.get('points_held'), view.get('points_available'));
  return 100 * ratio(view.get('points_held_days'), view.get('points_available_days'));
}

/** As `measuredWorkload`, with the points of cases that wait for an officer added. */
export function workloadWithUnallocated(view: MonthView): number {
  if (view.days === 0) {
    return 100 * ratio(view.get('points_held') + view.get('points_unallocated'), view.get('points_available'));
  }
  const points = view.get('points_held_days') + view.get('points_unallocated_days');
  return 100 * ratio(points, view.get('points_available_days'));
}
