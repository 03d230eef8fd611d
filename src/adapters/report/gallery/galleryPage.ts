import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import { formatDay } from '../../charts/words/formatDate.js';
import { type Html, html } from '../html/html.js';
import { page } from '../html/page.js';
import { answerSentences } from '../pageOne/answer.js';
import { answerMeasures } from '../pageOne/answerMeasures.js';
import { mismatchStrip } from '../pageOne/timeZeroCheck.js';
import { chartContext } from '../reportCharts.js';
import { NO_PREDICTION, STANDING_TEXT } from '../standingText.js';

/** One report of a gallery and where it lies. */
export interface GalleryEntry {
  readonly result: ComparisonResult;
  /** relative to the index page, with `/` */
  readonly href: string;
}

export interface GalleryContext {
  readonly version: string;
  /** the command that makes the gallery again */
  readonly command: string;
  readonly measures: readonly Measure[];
  /** scenarios left out, and why; null where none was */
  readonly leftOut: string | null;
}

/** The index of a gallery: each question with the answer of page one, word for word, and the way to the report. */
export function galleryPage(entries: readonly GalleryEntry[], context: GalleryContext): string {
  const starts = [...new Set(entries.map(({ result }) => result.startDate))].sort().reverse();
  const main = html`<h1>Questions to the Probation Service, and what Caseweight answers</h1>
${strips(entries)}<p>${intro(entries)} Each answer is the one on page one of its report, where it stands with the check of the start, its uncertainty, what it must not be used for and every assumption.</p>
${context.leftOut === null ? null : html`<p class="note">${context.leftOut}</p>`}
${contents(entries, starts)}
${starts.map((start) => startSection(start, entries, context))}
<section class="standing"><h2>Do not use this for …</h2><p>${STANDING_TEXT} ${NO_PREDICTION} Nor can it predict reoffending.</p></section>
<section><h2>To repeat it</h2><p><code>${context.command}</code></p></section>`;
  return page({
    title: 'Caseweight: questions and answers',
    aside: `Simulated futures of probation staffing, version ${context.version}`,
    main,
    footer: html`<p class="note">${STANDING_TEXT}</p>`,
    watermark: entries.some(({ result }) => result.draft) ? 'DRAFT' : null,
    skip: 'Skip to the questions',
  });
}

function intro(entries: readonly GalleryEntry[]): string {
  const places = [...new Set(entries.map(({ result }) => result.areas[0].name))].join('; ');
  const illustrative = entries.some(({ result }) => result.areas[0].illustrative) ? ' (illustrative)' : '';
  const number = entries.length === 1 ? 'One question' : `${entries.length} questions`;
  return `${number}, asked of ${places}${illustrative}, in a fixed order that ranks nothing.`;
}

function strips(entries: readonly GalleryEntry[]): Html | null {
  const draft = entries.find(({ result }) => result.draft)?.result;
  if (draft === undefined) return null;
  return html`<p class="strip draft">Draft: quick runs of ${draft.replications} plays, with ranges but without intervals. Not for use.</p>
`;
}

function contents(entries: readonly GalleryEntry[], starts: readonly string[]): Html {
  const groups = starts.map((start) => {
    const items = startingOn(start, entries).map(
      (entry) => html`<li><a href="#${idOf(entry)}">${scenarioOf(entry).title}</a></li>`,
    );
    return html`<p>From ${formatDay(start)}</p><ul>${items}</ul>`;
  });
  return html`<nav aria-label="Questions"><h2>Contents</h2>${groups}</nav>`;
}

function startSection(start: string, entries: readonly GalleryEntry[], context: GalleryContext): Html {
  return html`<section class="questions"><h2>From ${formatDay(start)}</h2>
${startingOn(start, entries).map((entry) => question(entry, context))}</section>
`;
}

function question(entry: GalleryEntry, { measures }: GalleryContext): Html {
  const { result, href } = entry;
  const context = chartContext(result, { measures });
  const { scenario, baseline } = context;
  const compared = baseline ? `compared with “${baseline.title}”` : 'compared with nothing';
  const sentences = answerSentences(result, context, answerMeasures(result, context));
  return html`<article id="${idOf(entry)}"><h3>${scenario.question}</h3>
<p class="meta">“${scenario.title}”, ${compared}, until ${formatDay(result.untilDate)}; ${result.replications} plays, run ${result.runId}.</p>
${mismatchStrip(result)}${sentences.map(
  (sentence) => html`<p class="answer">${sentence}</p>
`,
)}<p><a href="${href}">Report: ${scenario.title}</a></p></article>
`;
}

const startingOn = (start: string, entries: readonly GalleryEntry[]) =>
  entries.filter(({ result }) => result.startDate === start);
const scenarioOf = ({ result }: GalleryEntry) => chartContext(result, { measures: [] }).scenario;
const idOf = (entry: GalleryEntry) => scenarioOf(entry).name;
