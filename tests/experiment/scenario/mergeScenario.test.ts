import { expect, test } from 'vitest';
import { loadScenario } from '../../../src/experiment/scenario/loadScenario.js';
import { file, from, sourceOf } from './scenarioStage.js';

const source = sourceOf({
  base: file(
    'base',
    'levers: { allocation_cap: { from: 2025-08-01, until: 2026-01-01, per_cent: 110 }, pss_kept: {} }',
    'uncertainties: { trainee_completion: 0.6 }',
    'edges: { c3: off }',
    'measures: [caseload]',
    'run: { replications: 40, seed: 7 }',
    'compare_with: other',
    'decides_by: { measure: caseload, threshold: below 5 }',
    'breaks_even: { benefit: po_fte_years, worth: 50000 }',
  ),
  middle: from('middle', 'base', 'levers: { allocation_cap: { from: 2025-09-01, per_cent: 120 } }'),
  top: from(
    'top',
    'middle',
    'run: { seed: text }',
    'uncertainties: { understatement: 1.5 }',
    'period: { until: 2027-07-01 }',
  ),
});
const top = loadScenario(source.open('top'), source);

test('the nearest file wins key by key; a lever named again replaces the whole lever', () => {
  expect(top.levers).toEqual({ allocation_cap: { from: '2025-09-01', per_cent: 120 }, pss_kept: {} });
  expect(top.uncertainties).toEqual({ trainee_completion: 0.6, understatement: 1.5 });
  expect(top.edges).toEqual({ c3: false });
  expect(top.measures).toEqual(['caseload']);
  expect([top.start, top.until, top.replications, top.seed]).toEqual(['2025-06-30', '2027-07-01', 40, 'text']);
});

test('what a question is compared with, decided by and broken even by is not inherited', () => {
  expect([top.compareWith, top.decidesBy, top.breaksEven]).toEqual([null, null, null]);
  const base = loadScenario(source.open('base'), source);
  expect(base.breaksEven).toEqual({ benefit: 'po_fte_years', worthPounds: 50_000 });
});

test('a key is told at the file and line where it stands', () => {
  expect(top.where(['levers', 'pss_kept'])).toBe('base.yaml:6  levers.pss_kept');
  expect(top.where(['levers', 'allocation_cap', 'per_cent'])).toBe('middle.yaml:5  levers.allocation_cap.per_cent');
  expect(top.where(['uncertainties', 'understatement'])).toBe('top.yaml:6  uncertainties.understatement');
});

test('without run, the seed and the number of replications are the standing ones', () => {
  const plain = loadScenario({ text: file('plain'), fileName: 'plain.yaml' }, source);
  expect([plain.seed, plain.replications, plain.regions]).toEqual(['20260401', 30, 'all']);
});
