import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/adapters/report/buildReport.js';
import { STANDING_TEXT } from '../../../src/adapters/report/standingText.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { FIXTURE, SMALL_FIXTURE } from './fixture.js';
import { textOf } from './readHtml.js';

const CONTEXT = {
  runDate: '2026-11-22',
  runBy: null,
  version: '0.1.0',
  command: 'caseweight run a b',
  measures: MEASURES,
};
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

let html = '';
beforeAll(async () => {
  html = await buildReport(FIXTURE, CONTEXT);
});

describe('the report', () => {
  it('needs no network and no script', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(http|\son[a-z]+="/);
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^#|^https:\/\//);
  });

  it('holds the standing text word for word, and no other talk of forecasts', () => {
    const text = textOf(html);
    expect(text).toContain(STANDING_TEXT);
    expect(text.replaceAll(STANDING_TEXT, '').toLowerCase()).not.toContain('forecast');
    expect(text).toContain('This model cannot predict serious further offences.');
  });

  it('has no word of the rating scale and no broken number', () => {
    const text = textOf(html);
    expect(text).not.toMatch(/\b(outstanding|inadequate|requires improvement|good)\b/i);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object/);
  });

  it('prints the factor that sets the level of workload', () => {
    expect(textOf(html)).toContain('the weights of 2021 are multiplied by 1.2703');
  });

  it('names a measure without a figure once and gives it no rows', async () => {
    const [share] = MEASURES.filter(({ id }) => id === 'tier_v3_a_share');
    const nothing = { mean: Number.NaN, q10: Number.NaN, q25: Number.NaN, median: Number.NaN, q75: Number.NaN };
    const estimate = { ...nothing, q90: Number.NaN, meanLow: null, meanHigh: null };
    const figures = SMALL_FIXTURE.arms.map(({ name }) => ({ measure: share.id, arm: name, area: 'all', estimate }));
    const result = { ...SMALL_FIXTURE, periodFigures: [...SMALL_FIXTURE.periodFigures, ...figures] };
    const text = textOf(await buildReport(result, CONTEXT));
    expect(text).toContain(`Without a figure at the end of this run: ${share.title}.`);
    expect(text).not.toContain(share.unit);
  });

  it('has titles and definitions of measures without a word of the rating scale', () => {
    for (const { title, definition } of MEASURES) {
      expect(`${title} ${definition}`).not.toMatch(/\b(outstanding|inadequate|requires improvement|good)\b/i);
    }
  });

  it('gives every figure a name, a description and its numbers', () => {
    const figures = html
      .split('<figure ')
      .slice(1)
      .map((one) => one.split('</figure>')[0]);
    expect(figures).toHaveLength(16);
    figures.forEach((figure, index) => {
      expect(figure).toContain(`Figure ${index + 1}: `);
      expect(figure).toMatch(/<svg role="img" aria-label="[^"]{40,}"/);
      expect(figure).toMatch(/<p class="text-alternative">[^<]{40,}/);
      expect(figure).toMatch(/<details>[\s\S]*<caption>[\s\S]*<\/details>/);
    });
  });

  it('can be walked by landmark, heading and table header', () => {
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<a class="skip" href="#main">');
    expect(count(html, /<main id="main">/g)).toBe(1);
    expect(count(html, /<h1>/g)).toBe(1);
    expect(count(html, /<table/g)).toBe(count(html, /<caption>/g));
    expect(html).not.toMatch(/<th(?! scope|ead)/);
    for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(`id="${id}"`);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('escapes what an author wrote', async () => {
    const arms = SMALL_FIXTURE.arms.map((arm) => ({
      ...arm,
      title: `${arm.title}<script>alert("1")</script>`,
      question: '<b>&',
    }));
    const hostile = await buildReport({ ...SMALL_FIXTURE, arms }, { ...CONTEXT, command: 'run <x>' });
    expect(hostile).not.toMatch(/<script|<b>&|<x>/);
    expect(textOf(hostile)).toContain('<b>&');
  });

  it('watermarks a draft and no other', async () => {
    expect(html).not.toContain('class="watermark"');
    expect(await buildReport({ ...SMALL_FIXTURE, draft: true }, CONTEXT)).toContain(
      '<div class="watermark" aria-hidden="true">DRAFT</div>',
    );
  });

  it('marks every regional number as illustrative', async () => {
    const areas = [...SMALL_FIXTURE.areas, { id: 'wales', name: 'Another region', illustrative: true }];
    const text = await buildReport({ ...SMALL_FIXTURE, areas }, CONTEXT);
    const regional = text.split('<section id="regions">')[1].split('</section>')[0];
    const numbers = [...regional.matchAll(/<td class="number">([\s\S]*?)<\/td>/g)].map(([, cell]) => cell);
    expect(numbers.length).toBeGreaterThan(8);
    for (const cell of numbers.filter((one) => one !== '')) expect(cell).toContain('<em>illustrative</em>');
  });
});
