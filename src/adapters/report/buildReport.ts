import type { ComparisonResult } from '../../experiment/result.js';
import { costAndBenefit } from './annex/costAndBenefit.js';
import { everyMeasure } from './annex/everyMeasure.js';
import { method } from './annex/method.js';
import { money } from './annex/money.js';
import { ownFigures } from './annex/ownFigures.js';
import { regions } from './annex/regions.js';
import { assumptions, claims, data, uncertainties } from './annex/registers.js';
import { spread } from './annex/spread.js';
import { statistics } from './annex/statistics.js';
import { whoDecides } from './annex/whoDecides.js';
import { figure } from './html/figure.js';
import { type Html, html } from './html/html.js';
import { page } from './html/page.js';
import { pageOne } from './pageOne/pageOne.js';
import { chartContext, reportCharts } from './reportCharts.js';
import type { ReportContext } from './reportContext.js';
import { STANDING_TEXT } from './standingText.js';

/**
 * The report of a run as one self-contained page of HTML: no script, no network. Text, tables and charts come from the
 * one result, so they cannot contradict each other. Only the date, person, version and command come from `context`.
 */
export async function buildReport(result: ComparisonResult, context: ReportContext): Promise<string> {
  const about = chartContext(result, context);
  const main = html`${await pageOne(result, about, context)}
${contents(result)}
<section class="figures" id="figures"><h2>Charts</h2>
${await figures(result, context)}</section>
<section id="annex" aria-label="Annex">
${everyMeasure(result, about)}${money(result, about)}${costAndBenefit(result, about)}${regions(result, about)}${spread(result, about)}${method(result)}${ownFigures(result)}${uncertainties(result)}${assumptions(result)}${whoDecides(result)}${claims(result)}${data(result)}${statistics(result)}</section>`;
  return page({
    title: `${about.scenario.title}: Caseweight run ${result.runId}`,
    aside: `Simulated futures of probation staffing, run ${result.runId}`,
    main,
    footer: html`<p class="note">${STANDING_TEXT}</p>`,
    watermark: result.draft ? 'DRAFT' : null,
  });
}

function contents({ arms, replacedFigures = [], breakEven = [], spread: apart }: ComparisonResult): Html {
  const decides = arms.some(({ mechanisms }) => mechanisms !== undefined)
    ? html`<li><a href="#who-decides">Who decides</a></li>`
    : null;
  const overTime =
    breakEven.length > 0 ? html`<li><a href="#cost-and-benefit">Cost and benefit over time</a></li>` : null;
  const between = apart ? html`<li><a href="#spread">Spread between areas</a></li>` : null;
  const own = replacedFigures.length > 0 ? html`<li><a href="#own-figures">Figures supplied</a></li>` : null;
  return html`<nav aria-label="Contents"><h2>Contents</h2><ul>
<li><a href="#figures">Charts</a></li><li><a href="#every-measure">Every measure</a></li><li><a href="#money">Money</a></li>${overTime}${between}<li><a href="#method">Method</a></li>${own}<li><a href="#uncertainties">What nobody can choose</a></li><li><a href="#assumptions">Assumptions</a></li>${decides}<li><a href="#claims">Causal claims</a></li><li><a href="#data">Data</a></li><li><a href="#statistics">Statistics</a></li>
</ul></nav>`;
}

/** All charts but the one of page one, which is figure 1. */
async function figures(result: ComparisonResult, context: ReportContext): Promise<Html[]> {
  const charts = reportCharts(result, chartContext(result, context)).filter(({ id }) => id !== 'answer');
  const drawn: Html[] = [];
  for (const [index, chart] of charts.entries()) drawn.push(html`<section>${await figure(chart, index + 2)}</section>`);
  return drawn;
}
