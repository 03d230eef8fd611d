import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { periodFigure } from '../../charts/read/figures.js';
import { formatNumber } from '../../charts/words/formatNumber.js';

/** What an arrangement costs beside posts, by heading, in the order in which it is told. */
const BESIDE_POSTS = [
  ['cost_set_up', 'set-up'],
  ['cost_supplements', 'supplements'],
  ['cost_specialists', 'specialists'],
] as const;

/** Whether money is held fixed in the scenario of the answer, and how what it costs is found. */
export function budgetLine(result: ComparisonResult, context: ChartContext): string {
  const { money } = context.scenario;
  if (money === undefined) return 'Budget: not held fixed; the cost of each scenario is shown instead.';
  const estimate = (measure: string) =>
    periodFigure(result, { measure, arm: context.scenario.name, area: context.area.id });
  const figure = (measure: string) => estimate(measure)?.mean ?? 0;
  const parts = BESIDE_POSTS.map(([id, name]) => [name, figure(id)] as const).filter(([, pounds]) => pounds > 0);
  const total = parts.reduce((sum, [, pounds]) => sum + pounds, 0);
  const spelt =
    parts.length < 2 ? (parts[0]?.[0] ?? '') : parts.map(([name, pounds]) => `${name} ${inPounds(pounds)}`).join(', ');
  const cost =
    parts.length === 0 ? 'It costs nothing beside posts' : `Beside posts it costs ${inPounds(total)} (${spelt})`;
  const kept = figure('posts_kept_empty');
  if (money === 'funded')
    return `Budget: not held fixed: the scenario has other money (funding). ${cost}; ${posts(kept)}.`;
  const owed = estimate('budget_owed');
  return `Budget: held fixed. ${cost}, found by keeping posts empty: ${posts(kept)}; ${leftOver(owed?.mean ?? 0, owed?.q90 ?? 0)}. But for that, money for posts and what the arrangement costs together are the same in both; what is spent differs as more or fewer posts are filled.`;
}

/** Millions below which a sum would be told as 0.0. */
const LEAST_TOLD = 0.05;

/**
 * @param owed millions at the end of the run, on average
 * @param inOneOfTen what one future in ten exceeds
 */
function leftOver(owed: number, inOneOfTen: number): string {
  const more = inOneOfTen < LEAST_TOLD ? '' : ` (in one future of ten ${inPounds(inOneOfTen)} or more)`;
  if (Math.abs(owed) < LEAST_TOLD) return `by the end nothing is left to be found${more}`;
  return owed < 0
    ? `${inPounds(-owed)} more were found than it costs by the end`
    : `${inPounds(owed)} still to be found at the end${more}`;
}

/** @param kept below 0: money left over fills more posts than there were */
function posts(kept: number): string {
  if (kept < 0) return `${formatNumber(-kept, 0)} posts of PSOs more than at the start are paid for with it on average`;
  return `${formatNumber(kept, 0)} posts of PSOs stand empty for it on average`;
}

const inPounds = (millions: number) => `${millions < 0 ? '-' : ''}£${formatNumber(Math.abs(millions), 1)} million`;
