import type { MonthView } from './measure.js';
import { ratio } from './ratio.js';

type Points = 'points_held' | 'points_unallocated' | 'points_spo_held' | 'points_reports' | 'true_points';

/** Points of cases held and of reports written, as the published tool counts them, in % of points available. */
export function measuredWorkload(view: MonthView): number {
  return percentOf(view, ['points_held', 'points_reports']);
}

/** As `measuredWorkload`, with the points of cases added that wait for an officer or that an SPO covers. */
export function workloadWithUnallocated(view: MonthView): number {
  return percentOf(view, ['points_held', 'points_unallocated', 'points_spo_held', 'points_reports']);
}

/** What all cases truly take, those without officer or contact included, and reports; before understatement. */
export function trueWorkload(view: MonthView): number {
  return percentOf(view, ['true_points', 'points_reports']);
}

/** True workload times the factor by which the tool's task times understate need. */
export function correctedWorkload(view: MonthView): number {
  return trueWorkload(view) * view.get('understatement_factor');
}

/**
 * 100 x sum of points / sum of points available over the days of the month, never a mean of percentages;
 * at the start, before any day has passed, of the points at that instant.
 */
function percentOf(view: MonthView, parts: readonly Points[]): number {
  if (view.days === 0) return 100 * ratio(sum(view, parts), view.get('points_available'));
  const overMonth = parts.map((part) => `${part}_days` as const);
  return 100 * ratio(sum(view, overMonth), view.get('points_available_days'));
}

function sum(view: MonthView, columns: readonly (Points | `${Points}_days`)[]): number {
  return columns.reduce((total, column) => total + view.get(column), 0);
}
