import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { breakEvenFor } from '../../charts/read/breakEvenFor.js';
import { differenceOf, measureOf } from '../../charts/read/figures.js';
import { switchingOf } from '../../charts/read/switchingOf.js';
import { differenceUnit, withUnit } from '../../charts/words/amountInWords.js';
import { breakEvenInWords, whatBreaksEven } from '../../charts/words/breakEvenInWords.js';
import { formatSigned } from '../../charts/words/formatNumber.js';
import { roundToSupport, supportOf } from '../../charts/words/roundToSupport.js';
import { verdictOf } from '../../charts/words/verdict.js';
import { firstSentence } from '../firstSentence.js';
import { type Html, html } from '../html/html.js';
import { conditionOf } from './condition.js';

/** Three lines: chance, our ignorance, what is not modelled; where the run was asked when it breaks even, that too. */
export function howSure(result: ComparisonResult, context: ChartContext, measure: string): Html {
  return html`<section><h2>How sure</h2>
<ul><li><strong>Chance:</strong> ${chance(result, context, measure)}</li>
<li><strong>What nobody knows:</strong> ${ignorance(result, context, measure)}</li>
${breakEvenLine(result, context)}<li><strong>Not modelled:</strong> how courts, prisons and the Parole Board would respond; quality of supervision; reoffending; what sets regions apart.</li></ul></section>
`;
}

function breakEvenLine(result: ComparisonResult, context: ChartContext): Html | null {
  const one = breakEvenFor(result, context);
  if (one === null || context.baseline === null) return null;
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  const condition = conditionOf(result, context, one.benefitMeasure);
  return html`<li><strong>Break-even</strong> in ${whatBreaksEven(one, context)}${marked}: ${condition}${breakEvenInWords(result, one)}.</li>
`;
}

function chance(result: ComparisonResult, context: ChartContext, measure: string): string {
  const plays = `${result.replications} plays of the future${context.baseline ? ', same luck in both' : ''}`;
  if (result.draft) return `${plays}: a quick run, too few for intervals. Run it in full before using it.`;
  const difference = differenceOf(result, { measure, arm: context.scenario.name, area: context.area.id });
  const meaning = `${plays}. Intervals hold the average difference 19 times in 20`;
  if (difference === null) return `${plays}. More runs would narrow the average, not the range of outcomes.`;
  return verdictOf(difference) === 'none'
    ? `${meaning}; this one holds zero: more runs could only find an effect within it.`
    : `${meaning}; more runs would narrow it, not change the answer.`;
}

function ignorance(result: ComparisonResult, context: ChartContext, measure: string): string {
  const drawn = `${result.uncertainties.length} uncertain figures are drawn anew in each play`;
  const first = result.assumptions[0];
  const named = first ? ` First in the register: ${firstSentence(first.description)} (${first.value}).` : '';
  return `${drawn}${rangeInWords(result, context, measure)}. ${weighing(result, context, measure)}${named}`;
}

function weighing(result: ComparisonResult, context: ChartContext, measure: string): string {
  return switchingOf(result, context, measure) === null
    ? 'Which assumption weighs most is not measured yet.'
    : 'Which of them can turn the answer round stands below.';
}

function rangeInWords(result: ComparisonResult, context: ChartContext, id: string): string {
  const difference = differenceOf(result, { measure: id, arm: context.scenario.name, area: context.area.id });
  if (difference === null || verdictOf(difference) === 'identical') return '';
  const measure = measureOf(context, id);
  const { q10, q90 } = difference.estimate;
  const support = supportOf((q90 - q10) / 2, measure.decimals);
  const [low, high] = [q10, q90].map((value) => formatSigned(roundToSupport(value, support), support.decimals));
  return `; the middle 80 % of outcomes of the first difference run from ${low} to ${withUnit(high, differenceUnit(measure))}`;
}
