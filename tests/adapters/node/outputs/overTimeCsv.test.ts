import { expect, test } from 'vitest';
import { breakEvenCsv } from '../../../../src/adapters/node/outputs/breakEvenCsv.js';
import { spreadCsv } from '../../../../src/adapters/node/outputs/spreadCsv.js';
import { DEFAULT_BREAK_EVEN } from '../../../../src/experiment/breakEven/breakEvenPlan.js';
import { type Toy, toyComparison } from '../../../experiment/breakEven/toyComparison.js';

const REGIONS = ['all', 'anglia', 'borders', 'cotswolds'];
const PLAN = {
  areas: REGIONS.map((id) => ({ id, name: id, illustrative: id !== 'all' })),
  spreadOf: ['po_vacancy_rate'],
  breakEven: DEFAULT_BREAK_EVEN,
};

/** Loses an officer-year in the first month, gains half a one in each later month; vacancies 10, 20 and 30 %. */
const toy: Toy = ({ changed, month, area }) => ({
  po_fte_days: month === 0 || !changed ? 0 : month === 1 ? -365.25 : 365.25 / 2,
  po_required_fte: 100,
  po_fte: 100 - 10 * area,
});

const rowsOf = (csv: string, kind: string) => {
  const [head, ...rows] = csv.split('\r\n').map((line) => line.split(','));
  const named = rows.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]])));
  return named.filter((row) => row.kind === kind);
};

test('break-even.csv holds sums by month, counts with their interval, and times', async () => {
  const csv = breakEvenCsv(await toyComparison(24, toy, PLAN))!;
  const whole = (kind: string) => rowsOf(csv, kind).filter(({ area }) => area === 'all');
  expect(whole('net').map(({ date, months, mean, unit }) => [date, months, mean, unit])).toEqual(
    expect.arrayContaining([
      ['2025-06-30', '0', '0', 'FTE-years'],
      ['2025-07-31', '1', '-1', 'FTE-years'],
      ['2025-09-30', '3', '0', 'FTE-years'],
    ]),
  );
  expect(whole('not_within').map(({ years, count, replications }) => [years, count, replications])).toEqual([
    ['1', '0', '30'],
    ['2', '0', '30'],
  ]);
  expect(Number(whole('not_within')[0]!.high_95_wilson)).toBeCloseTo(3.8415 / (30 + 3.8415), 4); // z2 / (n + z2)
  expect(whole('months_until').map(({ share, months }) => [share, months])).toContainEqual(['0.5', '3']);
  expect(rowsOf(csv, 'cost').filter(({ area }) => area === 'borders')[0]).toMatchObject({
    illustrative: 'illustrative',
  });
  expect(csv).toContain('not a forecast');
});

test('spread.csv names no region and says illustrative in every row', async () => {
  const csv = spreadCsv(await toyComparison(2, toy, PLAN))!;
  for (const region of REGIONS.slice(1)) expect(csv).not.toContain(region);
  const [first] = rowsOf(csv, 'month');
  expect(first).toMatchObject({ measure: 'po_vacancy_rate', statistic: 'standard deviation', regions: '3' });
  expect(Number(first!.mean)).toBeCloseTo(Math.sqrt(200 / 3), 9);
  expect(rowsOf(csv, 'difference_period').map(({ mean, compared_with: other }) => [mean, other])).toEqual([
    ['0', 'baseline'],
    ['0', 'baseline'],
  ]);
  for (const kind of ['month', 'period', 'difference_month', 'difference_period']) {
    expect(rowsOf(csv, kind).every(({ illustrative }) => illustrative === 'illustrative')).toBe(true);
  }
});

test('a run that was not asked has neither table', async () => {
  const result = await toyComparison(2, toy);
  expect([breakEvenCsv(result), spreadCsv(result)]).toEqual([null, null]);
});
