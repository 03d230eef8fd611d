import { describe, expect, it } from 'vitest';
import { attributionWaterfall } from '../../../src/adapters/charts/attributionWaterfall.js';
import { tornadoPanel } from '../../../src/adapters/charts/spec/tornadoPanel.js';
import { switchingTornado } from '../../../src/adapters/charts/switchingTornado.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { ComparisonResult } from '../../../src/experiment/result.js';
import { FIXTURE } from '../report/fixture.js';
import { DRAFT_WITH_MECHANISMS, WITH_MECHANISMS } from '../report/fixtureMechanisms.js';

const contextOf = (result: ComparisonResult) => chartContext(result, { measures: MEASURES });
const context = contextOf(WITH_MECHANISMS);
const asked = (measure: string) => ({ ...context, answers: [measure] });

describe('the chart of mechanisms', () => {
  it('is of the measures of page one, the groups in the order of the scenario and the whole last', () => {
    const chart = attributionWaterfall(WITH_MECHANISMS, context)!;
    const names = chart.table.rows.map(([name, measure]) => `${measure}: ${name}`);
    expect(names).toHaveLength(14);
    expect(names[0]).toBe('Workload as measured: Pay set locally');
    expect(names[7]).toBe('Probation officers in post: Pay set locally');
    expect(names.slice(12)).toEqual([
      'Probation officers in post: Everything else',
      'Probation officers in post: All together',
    ]);
    // 31 + 24 + 3 + 0 - 46 = 12 by groups and 6 by the rest; half-width 2.045 x 21 / sqrt(30) = 7.8
    expect(chart.table.rows[13][2]).toBe('+18 FTE (+10 to +26)');
    expect(chart.table.rows[10][2]).toBe('0');
    // of these groups only 3 of 5 have an interval without zero: 3 +- 7.8 and the exact zero have not
    expect(attributionWaterfall(WITH_MECHANISMS, asked('staff_in_post_fte'))!.headline).toBe(
      'Probation officers in post: +18 FTE in all; the runs can tell the effect of 3 of 5 groups of mechanisms',
    );
  });

  it('has no intervals in a draft, and says so', () => {
    const chart = attributionWaterfall(DRAFT_WITH_MECHANISMS, contextOf(DRAFT_WITH_MECHANISMS))!;
    expect(chart.headline).toContain('a draft cannot tell');
    expect(chart.statistical).toContain('middle 80 % of outcomes');
  });

  it('is drawn of no region, and of no run without attribution', () => {
    expect(attributionWaterfall(WITH_MECHANISMS, { ...context, area: WITH_MECHANISMS.areas[1] })).toBeNull();
    expect(switchingTornado(WITH_MECHANISMS, { ...context, area: WITH_MECHANISMS.areas[1] })).toBeNull();
    expect(attributionWaterfall(FIXTURE, context)).toBeNull();
    expect(switchingTornado(FIXTURE, context)).toBeNull();
  });
});

describe('the chart of switching values', () => {
  it('has the widest first, with the present value and where the sign turns', () => {
    const chart = switchingTornado(WITH_MECHANISMS, asked('staff_in_post_fte'))!;
    // from -40 to 52, from -9 to 31, from 9 to 27, and not at all
    expect(chart.table.rows.map(([name]) => name)).toEqual([
      'Days to hire locally',
      'Months the transition takes',
      'C3: strength',
      'One third release from',
    ]);
    expect(chart.table.rows.map((row) => row[5])).toEqual([
      '137',
      '20, inside noise',
      'nowhere in the range',
      'nowhere in the range',
    ]);
    expect(chart.table.rows[3][3]).toBe('2026-10-16 (date)');
    expect(chart.headline).toContain('not decided by the evidence; 2 of 4 assumptions');
    expect(JSON.stringify(chart.spec)).toContain('now 90; turns at 137');
  });

  it('leaves room for the values beside the bars', () => {
    const row = {
      name: 'a',
      low: -10,
      lowLabel: '2026-09-01',
      high: 10,
      highLabel: '2026-11-30',
      present: 0,
      words: '',
    };
    const panel = tornadoPanel({ title: 't', subtitle: 's', rows: [row], width: 220 }) as unknown as {
      layer: { encoding: { x: { scale: { domain: [number, number] } } } }[];
    };
    const [from, to] = panel.layer[0].encoding.x.scale.domain;
    const pixels = (value: number) => ((value - from) / (to - from)) * 220;
    expect(pixels(-10)).toBeGreaterThan(60); // a date of ten letters is about 60 pixels wide
    expect(220 - pixels(10)).toBeGreaterThan(60);
  });
});
