import { expect, test } from 'vitest';
import { galleryPage } from '../../../src/adapters/report/gallery/galleryPage.js';
import { answerSentences } from '../../../src/adapters/report/pageOne/answer.js';
import { answerMeasures } from '../../../src/adapters/report/pageOne/answerMeasures.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { STANDING_TEXT } from '../../../src/adapters/report/standingText.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { DRAFT_FIXTURE, FIXTURE } from './fixture.js';
import { textOf } from './readHtml.js';

const RESULT = FIXTURE;
const CONTEXT = { version: '0.0.0', command: 'npx caseweight gallery', measures: MEASURES, leftOut: null };
const ENTRY = { result: RESULT, href: 'reports/release-stays-at-40.html' };

test('the index has the question, the answer of page one word for word, and the way to the report', () => {
  const text = textOf(galleryPage([ENTRY], CONTEXT));
  const about = chartContext(RESULT, { measures: MEASURES });
  const sentences = answerSentences(RESULT, about, answerMeasures(RESULT, about));
  for (const sentence of [about.scenario.question, ...sentences, STANDING_TEXT]) expect(text).toContain(sentence);
  expect(galleryPage([ENTRY], CONTEXT)).toContain('href="reports/release-stays-at-40.html"');
});

test('one page without script or network, in one language, with landmarks and headings in order', () => {
  const page = galleryPage([ENTRY], CONTEXT);
  expect(page).not.toMatch(/<script|src="http|href="http/);
  expect(page).toContain('<html lang="en-GB">');
  for (const part of ['<main', '<nav aria-label=', '<footer', 'Skip to the questions']) expect(page).toContain(part);
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('drafts are watermarked, and only they', () => {
  const draft = { ...ENTRY, result: DRAFT_FIXTURE };
  expect(galleryPage([draft], CONTEXT)).toContain('class="watermark"');
  expect(galleryPage([draft], CONTEXT)).toContain('Not for use.');
  expect(galleryPage([ENTRY], CONTEXT)).not.toContain('class="watermark"');
});
