import { expect, test } from 'vitest';
import { answerChart } from '../../../src/adapters/charts/answerChart.js';
import { exportedSpec } from '../../../src/adapters/charts/exportedSpec.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { FIXTURE } from '../report/fixture.js';

const context = chartContext(FIXTURE, { measures: MEASURES });
const [start, first] = FIXTURE.months;

/** Dates at which the chart of page one draws something for a measure. */
function datesOf(measure: string): Set<string> {
  const spec = JSON.stringify(exportedSpec(answerChart(FIXTURE, context, [measure])!));
  return new Set([...spec.matchAll(/"date":"([^"]+)"/g)].map(([, date]) => date));
}

test('a stock is drawn from the start on, a flow from the first month: at the start nothing has flowed', () => {
  expect(datesOf('staff_in_post_fte')).toContain(start);
  const flow = datesOf('releases');
  expect(flow).not.toContain(start);
  expect(flow).toContain(first);
});

test('words and table say so too: no figure at the start, and not 0', () => {
  const chart = answerChart(FIXTURE, context, ['releases'])!;
  expect(chart.table.rows[0].slice(1)).toEqual(chart.table.rows[0].slice(1).map(() => 'no figure'));
  expect(chart.table.rows[1]).not.toContain('no figure');
  expect(chart.textAlternative).not.toContain('from 0 ');
});
