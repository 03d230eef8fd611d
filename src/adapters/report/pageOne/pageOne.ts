import type { ComparisonResult } from '../../../experiment/result.js';
import { answerChart } from '../../charts/answerChart.js';
import type { ChartContext } from '../../charts/chart.js';
import { measureOf } from '../../charts/read/figures.js';
import { formatDay } from '../../charts/words/formatDate.js';
import { figure } from '../html/figure.js';
import { type Html, html } from '../html/html.js';
import { equalSpendLine } from '../money/equalSpend.js';
import type { ReportContext } from '../reportContext.js';
import { NO_PREDICTION, STANDING_TEXT } from '../standingText.js';
import { answerSentences } from './answer.js';
import { answerMeasures } from './answerMeasures.js';
import { fiveRows } from './fiveRows.js';
import { howSure } from './howSure.js';
import { otherArms } from './otherArms.js';
import { rowNotes } from './rowNotes.js';
import { switchedOn } from './switchedOn.js';
import { mismatchStrip, timeZeroCheck } from './timeZeroCheck.js';
import { wouldChange } from './wouldChange.js';

/** One side of A4: what a sceptical reader sees in two minutes. */
export async function pageOne(result: ComparisonResult, context: ChartContext, report: ReportContext): Promise<Html> {
  const measures = answerMeasures(result, context);
  const chart = answerChart(result, context, measures);
  return html`<div class="page-one">
${strips(result)}${question(result, context, report)}${equalSpendLine(result)}
<section aria-label="The answer">${answerSentences(result, context, measures).map(
    (sentence) => html`<p class="answer">${sentence}</p>
`,
  )}</section>
${howSure(result, context, measures[0])}
${chart ? await figure(chart, 1) : null}
${fiveRows(result, context)}${rowNotes(result, context)}
${otherArms(result, context)}
<div class="columns">
${timeZeroCheck(result)}
<div>
<section><h2>How wrong was it before?</h2><p>Not measured yet: there are no back-tests.</p></section>
${wouldChange(result, context, measures[0])}
${switchedOn(result, context)}
<section><h2>To repeat it</h2><p><code>${report.command}</code><br>Run ${result.runId}, seed ${result.seed}.</p></section>
</div>
</div>
<section class="standing"><h2>Do not use this for …</h2><p>${STANDING_TEXT} ${NO_PREDICTION} Nor can it predict reoffending.</p></section>
</div>
`;
}

function strips(result: ComparisonResult): Html {
  const draft = result.draft
    ? html`<p class="strip draft">Draft: a quick run of ${result.replications} plays, with ranges but without intervals. Not for use.</p>
`
    : null;
  const due = result.pastReview;
  const amber =
    due.length === 0
      ? null
      : html`<p class="strip amber">Figures past their review date: ${due.join(', ')}.</p>
`;
  return html`${draft}${mismatchStrip(result)}${amber}`;
}

function question(result: ComparisonResult, context: ChartContext, report: ReportContext): Html {
  const by = report.runBy === null ? 'Run' : `Run by ${report.runBy}`;
  const { scenario, baseline } = context;
  const compared = baseline ? `“${scenario.title}” compared with “${baseline.title}”` : `“${scenario.title}”`;
  return html`<h1>${scenario.question}</h1>
<p class="meta">${compared}. ${by} on ${formatDay(report.runDate)} with Caseweight ${report.version}. Published figures to ${formatDay(result.publishedUntil)}; law as at ${formatDay(result.lawAsAt)}.${supplied(result)}${bound(result, context)}</p>`;
}

/** That figures of the package were replaced: the annex says which. */
function supplied({ replacedFigures = [] }: ComparisonResult): string {
  const { length } = replacedFigures;
  return length === 0
    ? ''
    : ` ${length} ${length === 1 ? 'figure was' : 'figures were'} supplied by the user (listed in the annex).`;
}

/** What the author bound themselves to before the run. */
function bound({ decidesBy }: ComparisonResult, context: ChartContext): string {
  if (decidesBy === null) return '';
  const { title } = measureOf(context, decidesBy.measure);
  return ` Decided beforehand by: ${title}, ${decidesBy.threshold} (noted before the run as ${decidesBy.hash.slice(0, 12)}).`;
}
