import type { ChartContext } from '../chart.js';

const MOST = 2;

/** The measures of page one among those that a part of the result holds, at most two; without any, the first it holds. */
export function answersAmong<Part extends { readonly measure: string }>(
  context: ChartContext,
  parts: readonly Part[],
): Part[] {
  const answered = (context.answers ?? []).flatMap((id) => parts.find(({ measure }) => measure === id) ?? []);
  return (answered.length > 0 ? answered : parts).slice(0, MOST);
}
