import { expect, test } from 'vitest';
import { loadData } from '../../../../src/adapters/node/data/loadData.js';
import { layOwnFigures } from '../../../../src/experiment/data/own/layOwnFigures.js';
import { REGIONAL_STOCKS } from '../../../../src/model/start/regionShares.js';
import { MADE_UP, QUARTER, TRAINEES } from '../../../adapters/cli/ownFolder.js';

const BASE = loadData('data');
const file = (name: string, lines: readonly string[]) => ({ name: `own/${name}`, text: `${lines.join('\r\n')}\r\n` });
const files = Object.entries(MADE_UP).map(([name, lines]) => file(name, lines));

test('shares of every stock sum to 1, and what was not supplied keeps its proportions', () => {
  const { regions } = layOwnFigures(BASE, files, 'own');
  for (const stock of REGIONAL_STOCKS) {
    expect(regions.reduce((sum, { shares }) => sum + (shares?.[stock] ?? 0), 0)).toBeCloseTo(1, 12);
  }
  const [london, north] = ['london', 'north-east'].map((id) => regions.find((region) => region.id === id)!);
  expect(london.shares!.PO / north.shares!.PO).toBeCloseTo(london.share / north.share, 12);
});

test('only the region with staff and caseload stops being illustrative', () => {
  const { regions } = layOwnFigures(BASE, files, 'own');
  expect(regions.filter(({ illustrative }) => !illustrative).map(({ id }) => id)).toEqual(['wales']);
});

test('all twelve regions have to sum to the nation', () => {
  const rows = BASE.regions.flatMap(({ id }) =>
    ['community-order', 'suspended-order', 'custody-and-after'].map((type) => `2025-06-30,${id},${type},1000`),
  );
  const caseload = file('caseload.csv', ['date,region,type,people', ...rows]);
  expect(() => layOwnFigures(BASE, [caseload], 'own')).toThrow('communityOrders of all regions sum to 12000');
});

test('a quarter scales sentences with the stock they feed and continues the published series', () => {
  const data = layOwnFigures(BASE, [file('quarter.csv', QUARTER), file('trainees.csv', TRAINEES)], 'own');
  const [before, start] = data.starts.slice(-2);
  const made = (from: typeof start) =>
    from.overrides.find(({ parameter }) => parameter === 'suspended_orders_made')!.value;
  expect(made(start) / made(before)).toBeCloseTo(start.suspendedOrders / before.suspendedOrders, 4);
  expect(data.published.filter(({ note }) => note === 'supplied by the user')).toHaveLength(4);
  expect(data.regions).toEqual(BASE.regions);
});
