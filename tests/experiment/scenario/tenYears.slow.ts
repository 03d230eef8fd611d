import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCharts } from '../../../src/adapters/charts/index.js';
import { renderSvg } from '../../../src/adapters/charts/renderSvg.js';
import { scenarioFiles } from '../../../src/adapters/node/scenarioFiles.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { ComparisonResult } from '../../../src/experiment/result.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../../src/experiment/scenario/planComparison.js';
import { type Simulate, simulateWith } from '../../../src/model/simulate.js';
import { refuseBroken } from '../../../src/model/simulateChecked.js';
import { DATA } from '../../model/support/serviceInputs.js';
import { fakeEffects } from '../compare/fakeEffects.js';

const library = scenarioFiles('scenarios', '.');
const FILES: Readonly<Record<string, string>> = {
  'ten-years': 'starts_from: baseline\nregions: [wales]\nperiod: { until: 2036-04-01 }',
  'ten-years-paid': `starts_from: ten-years
compare_with: ten-years
breaks_even: { benefit: po_fte_years, worth: 60000 }
levers: { leaving_rate: { from: 2026-04-01, multiply_by: 0.8, payment_per_officer_per_year: 5140 } }`,
};
const found = (name: string) => ({
  text: `name: ${name}\ntitle: T\nquestion: Q?\n${FILES[name]}`,
  fileName: `${name}.yaml`,
});
const source: typeof library = {
  ...library,
  open: found,
  find: (name, beside) => (FILES[name] ? found(name) : library.find(name, beside)),
};

/** Recounted at the turn of each fifth year. */
const recounted: Simulate = (inputs, seed, replication) =>
  simulateWith(inputs, seed, replication, (service) => {
    if (service.simulation.day % 1826 === 0) refuseBroken(service);
  });

test('ten whole years after a change play, add up and can be drawn', async () => {
  const anchors = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');
  const plan = planComparison(loadComparison(['ten-years-paid'], source), DATA, anchors, {
    replications: 2,
    draft: true,
  });
  const parts = await runComparison(plan, fakeEffects({ executor: serialExecutor(recounted) }));
  const one = parts.breakEven![0]!;
  expect(one.beginsAt).toBe(9); // 31 March 2026, the day before the payment
  expect(one.notWithin.map(({ years }) => years)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(one.net).toHaveLength(130);
  expect(one.net.every(({ mean }) => Number.isFinite(mean))).toBe(true);
  const result = { ...parts, published: [], publishedUntil: '2025-06-30' } as unknown as ComparisonResult;
  const context = { area: result.areas[0]!, scenario: result.arms[1]!, baseline: result.arms[0]!, measures: MEASURES };
  for (const chart of buildCharts(result, context)) expect(await renderSvg(chart.spec)).not.toMatch(/NaN|undefined/);
});
