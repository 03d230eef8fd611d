import { PRICE_BASE } from '../../../experiment/measures/priceBase.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { measureOf, periodFigure } from '../../charts/read/figures.js';
import { whenInWords } from '../../charts/read/periodInWords.js';
import { type Html, html } from '../html/html.js';
import { officerYearInWords } from '../money/officerYearInWords.js';
import { printedLevels } from './fiveRows.js';

/** Need in sentence management as the National Audit Office reported it on 24 October 2025, arithmetic on its 5,400 FTE and 34 %. */
const AUDITORS_NEED = '15,880 FTE';

const RISKS = ['very_high', 'high', 'medium', 'low'] as const;

/** What a reader of the five rows must know: what high risk means, whom its row leaves out, and a gap that nobody explains. */
export function rowNotes(result: ComparisonResult, context: ChartContext): Html {
  const lines = [
    queueByRisk(result, context),
    'High risk is risk of serious harm, high or very high, whatever the tier.',
    withoutContact(result, context),
    correctedNeed(result, context),
    officerYear(result, context),
  ].filter((line) => line !== null);
  return html`<p class="note">${lines.join(' ')}</p>`;
}

/** Where a limit on what officers hold is in question: who waits, level by level of risk. */
function queueByRisk(result: ComparisonResult, context: ChartContext): string | null {
  const { scenario, baseline } = context;
  const limits = [scenario, baseline].some((arm) => arm?.levers.some(({ actsOn }) => actsOn === 'allocation'));
  if (!limits) return null;
  const levels = RISKS.flatMap((risk) => {
    const level = levelInWords(result, context, `unallocated_${risk}`);
    return level === null ? [] : [`${risk.replace('_', ' ')} risk ${level}`];
  });
  return levels.length === 0 ? null : `Without a named officer: ${levels.join('; ')}.`;
}

function withoutContact(result: ComparisonResult, context: ChartContext): string | null {
  const weeks = levelInWords(result, context, 'high_risk_person_weeks_without_contact');
  if (weeks === null) return null;
  return `Who has an officer but no contact under Reset is not in its row: time at high risk without officer or contact is ${weeks}.`;
}

/** What the cost row is in, and what it buys. */
function officerYear(result: ComparisonResult, context: ChartContext): string {
  const prices = `Cost is in prices of ${PRICE_BASE}, not discounted`;
  const perYear = officerYearInWords(result, context, context.area.id);
  return perYear === null ? `${prices}.` : `${prices}; cost of an officer-year: ${perYear}.`;
}

/** The auditors' figure is national: it stands beside no region. */
function correctedNeed(result: ComparisonResult, context: ChartContext): string | null {
  if (context.area.id !== result.areas[0].id || context.area.illustrative) return null;
  const need = levelInWords(result, context, 'fte_needed_as_corrected');
  if (need === null) return null;
  return `Case holders needed by corrected workload: ${need}; auditors’ figures of October 2025 mean ${AUDITORS_NEED}. The difference is unexplained.`;
}

/** The level of each arm, rounded to what the runs support, and when; null where there is none. */
function levelInWords(result: ComparisonResult, context: ChartContext, id: string): string | null {
  if (periodFigure(result, { measure: id, arm: context.scenario.name, area: context.area.id }) === null) return null;
  const measure = measureOf(context, id);
  const arms = context.baseline ? [context.baseline, context.scenario] : [context.scenario];
  const levels = printedLevels(result, context, measure).map((level, arm) => `${level} with “${arms[arm].title}”`);
  return `${levels.join(' and ')} (${measure.unit}, ${whenInWords(measure, result)})`;
}
