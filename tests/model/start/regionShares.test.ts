import { expect, test } from 'vitest';
import type { Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { observe } from '../../../src/model/observation/observe.js';
import { REGIONAL_STOCKS, type RegionalStock, shareOf } from '../../../src/model/start/regionShares.js';
import { startOf } from '../../../src/model/timeZero/startOf.js';
import { serviceInputs } from '../support/serviceInputs.js';

const PLAIN = serviceInputs('2025-06-30', 31, ['north-east', 'wales']);

/** Wales with 8,000 people sentenced to custody and 250.5 PO; the others share the rest. */
function withWales(inputs: Inputs): Inputs {
  const { start } = inputs;
  const own: Partial<Record<RegionalStock, number>> = {
    custodyAndAfter: 8000 / start.custodyAndAfter,
    PO: 250.5 / start.staffFte.PO,
  };
  const wales = inputs.regions.find(({ id }) => id === 'wales')!.share;
  const regions = inputs.regions.map((region) => {
    const pairs = REGIONAL_STOCKS.map((stock) => {
      const supplied = own[stock];
      if (supplied === undefined) return [stock, region.share];
      return [stock, region.id === 'wales' ? supplied : (region.share / (1 - wales)) * (1 - supplied)];
    });
    return { ...region, shares: Object.fromEntries(pairs) as Record<RegionalStock, number> };
  });
  return { ...inputs, regions };
}

function levels(inputs: Inputs, column: ColumnName): number[] {
  const values = new Float64Array((inputs.selectedRegions.length + 1) * COLUMN_COUNT);
  observe(startOf(inputs, 'x', 0), values, 0, 1, 0);
  return [1, 2].map((area) => values[area * COLUMN_COUNT + COLUMN_INDEX[column]]!);
}

test('a region has exactly what was supplied, another what its share of the rest is', () => {
  const own = withWales(PLAIN);
  expect(levels(own, 'po_fte')[1]).toBe(250.5);
  const orders = levels(PLAIN, 'community_orders')[1] + levels(PLAIN, 'suspended_orders')[1];
  expect(levels(own, 'caseload')[1]).toBe(8000 + orders);
  expect(levels(own, 'caseload')[0]).toBeLessThan(levels(PLAIN, 'caseload')[0]);
  expect(levels(own, 'spo_fte')).toEqual(levels(PLAIN, 'spo_fte'));
});

test('without shares of its own a region has its general share of everything', () => {
  for (const stock of REGIONAL_STOCKS) expect(shareOf({ share: 0.1 }, stock)).toBe(0.1);
});

test('figures of one region act there alone', () => {
  const holding = { parameter: 'case_holding_share', values: [1, 1, 0, 1] };
  const regions = PLAIN.regions.map((region) => (region.id === 'wales' ? { ...region, figures: [holding] } : region));
  const own = { ...PLAIN, regions };
  expect(levels(own, 'case_holding_fte')[0]).toBe(levels(PLAIN, 'case_holding_fte')[0]);
  expect(levels(own, 'case_holding_fte')[1]).toBeGreaterThan(1.3 * levels(PLAIN, 'case_holding_fte')[1]);
});
