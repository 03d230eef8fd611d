import { expect, test } from 'vitest';
import { barPanel } from '../../../../src/adapters/charts/spec/barPanel.js';
import { niceScale } from '../../../../src/adapters/charts/spec/niceScale.js';

test('a row without a figure keeps its place, so that panels side by side stay level', () => {
  const bar = (row: string) => ({ row, low: 0, high: 5, colour: '#12436D', words: '5' });
  const panel = barPanel({
    title: 'T',
    rows: ['first', 'second', 'third'],
    bars: [bar('first'), bar('third')],
    scale: niceScale([0, 5]),
    width: 200,
    rowHeight: 40,
    showRowNames: true,
  });
  expect(JSON.stringify(panel)).toContain('"domain":["first","second","third"]');
});
