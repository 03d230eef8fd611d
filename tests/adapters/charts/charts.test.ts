import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChartContext } from '../../../src/adapters/charts/chart.js';
import { exportedSpec } from '../../../src/adapters/charts/exportedSpec.js';
import { buildCharts, CHARTS } from '../../../src/adapters/charts/index.js';
import { renderSvg } from '../../../src/adapters/charts/renderSvg.js';
import { chartContext, reportCharts } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { DRAFT_WITH_MECHANISMS as DRAFT_FIXTURE, WITH_MECHANISMS as FIXTURE } from '../report/fixtureMechanisms.js';

const STORED = fileURLToPath(new URL('./__stored__/', import.meta.url));
const context = chartContext(FIXTURE, { measures: MEASURES });
const wales: ChartContext = { ...context, area: FIXTURE.areas[1] };
const charts = reportCharts(FIXTURE, context);
const named = charts.map((chart) => [chart.id, chart] as const);
const drawn = new Map<string, string>();
const zone = process.env.TZ;

beforeAll(async () => {
  for (const chart of charts) drawn.set(chart.id, `${await renderSvg(exportedSpec(chart))}\n`);
});

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the charts of a comparison', () => {
  it('draws every chart of the list', () => {
    expect(buildCharts(FIXTURE, context)).toHaveLength(CHARTS.length);
  });

  it.each(named)('%s looks as stored', (id) => {
    const file = `${STORED}${id}.svg`;
    if (process.env.UPDATE_BASELINE === '1') {
      mkdirSync(STORED, { recursive: true });
      writeFileSync(file, drawn.get(id)!);
    }
    expect(
      existsSync(file),
      `no stored picture ${id}.svg: store it with npm run baseline:update, then look at it`,
    ).toBe(true);
    expect(drawn.get(id)).toBe(readFileSync(file, 'utf8'));
  });

  it.each(named)('%s has letters of 12 pixels, words, numbers, and its titles, source and run inside', (id, chart) => {
    const svg = drawn.get(id)!;
    const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    const text = svg.replace(/<[^>]*>/g, ' ').replace(/[\s\u00A0]+/g, ' ');
    for (const words of [chart.headline, chart.statistical, chart.source, 'not an official statistic']) {
      expect(text).toContain(words.split(' ').slice(0, 5).join(' '));
    }
    expect(text).toContain(FIXTURE.runId);
    expect(chart.headline.split(' ').length).toBeLessThanOrEqual(26);
    expect(chart.textAlternative.length).toBeGreaterThan(40);
    expect(chart.statistical).toContain('England and Wales');
    expect(chart.statistical).toContain('2028');
    expect(chart.table.rows.length).toBeGreaterThan(3);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
  });

  it('says illustrative in every picture and caption of a region', () => {
    for (const chart of buildCharts(FIXTURE, wales)) {
      expect(chart.illustrative).toBe(true);
      expect(chart.table.caption).toContain('illustrative');
      expect(JSON.stringify(chart.spec)).toContain('illustrative');
    }
  });

  it('shows no national figure beside a region', () => {
    const [staff] = buildCharts(FIXTURE, wales);
    expect(JSON.stringify(staff.spec)).not.toContain('published figures end here');
    expect(JSON.stringify(charts[0].spec)).toContain('published figures end here');
  });

  it('draws the same bytes twice and in any time zone', async () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = reportCharts(FIXTURE, context);
    for (const chart of [there[0], there[4], there[9]]) {
      expect(`${await renderSvg(exportedSpec(chart))}\n`).toBe(drawn.get(chart.id));
    }
  });

  it('copes with a single arm, a draft and a run that asked for one measure', async () => {
    const alone = { ...FIXTURE, arms: FIXTURE.arms.slice(0, 1), differences: [] };
    const pictures = reportCharts(alone, chartContext(alone, { measures: MEASURES }));
    expect(pictures.map(({ id }) => id)).not.toContain('differences');
    expect(await renderSvg(pictures[3].spec)).toContain('<svg');
    expect(buildCharts(DRAFT_FIXTURE, context)).toHaveLength(CHARTS.length);
    const only = (one: { readonly measure: string }) => one.measure === 'caseload';
    const narrow = {
      ...FIXTURE,
      series: FIXTURE.series.filter(only),
      periodFigures: FIXTURE.periodFigures.filter(only),
      differences: FIXTURE.differences.filter(only),
    };
    expect(reportCharts(narrow, context).map(({ id }) => id)).toContain('differences');
  });
});

describe('a target that falls', () => {
  it('is named as the reason why the rate falls', () => {
    const lowered = {
      ...FIXTURE,
      series: FIXTURE.series.map((one) =>
        one.measure === 'po_required_fte'
          ? { ...one, points: one.points.map((point, month) => (month < 20 ? point : { ...point, mean: 6500 })) }
          : one,
      ),
    };
    const chart = buildCharts(lowered, context).find(({ id }) => id === 'vacancy-and-need');
    expect(chart?.statistical).toContain('down to 6,500 FTE in February 2027: the rate falls because the target fell');
  });
});
