import type { ComparisonResult, PublishedPoint } from '../../../experiment/result.js';
import type { PublishedRun } from '../spec/timePanel.js';

/** Years of published figures shown before the start. */
const YEARS_BEFORE = 3;

/** Published figures of a measure near the period, oldest first. They are national: none for a part of the nation. */
export function publishedPoints(result: ComparisonResult, measure: string, area: string): PublishedPoint[] {
  if (area !== result.areas[0].id || result.areas[0].illustrative) return [];
  const earliest = `${Number(result.startDate.slice(0, 4)) - YEARS_BEFORE}${result.startDate.slice(4)}`;
  return result.published
    .filter((point) => point.measure === measure && point.date >= earliest)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The same points in runs of one basis, because a break of basis must not be joined. */
export function publishedRuns(points: readonly PublishedPoint[]): PublishedRun[] {
  const bases = [...new Set(points.map(({ basis }) => basis))];
  return bases.map((basis) => ({
    points: points.filter((point) => point.basis === basis).map(({ date, value }) => ({ date, value })),
  }));
}

/** Where published figures of a measure end; null where there are none. */
export function publishedEnd(points: readonly PublishedPoint[]): string | null {
  return points.at(-1)?.date ?? null;
}
