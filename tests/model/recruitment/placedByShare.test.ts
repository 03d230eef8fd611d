import { expect, test } from 'vitest';
import { PLACED_ON, placeOf } from '../../../src/model/recruitment/placement.js';
import { smallInputs, smallService } from '../support/smallService.js';

const NEWCOMERS = 4000;
const HOME = 0;
const IN_NEED = 2;

/** Newcomers whom their mark puts into the first of three units, of which the last is in greatest need. */
function placed(share: number): number[] {
  const inputs = smallInputs({ PO: 6, PSO: 0, SPO: 0 }, { placed_by_need: share });
  const service = smallService({ ...inputs, regions: [{ ...inputs.regions[0]!, units: 3 }] });
  for (const [unit, percent] of [50, 60, 90].entries()) service.units.rememberMeasured(unit, 100 * percent, 10_000);
  return Array.from({ length: NEWCOMERS }, (_, idLow) =>
    placeOf(service, { idHigh: 7, idLow, fteHundredths: 0 }, PLACED_ON.coming, HOME),
  );
}
const countAt = (units: readonly number[], unit: number) => units.filter((at) => at === unit).length;

test('a quarter placed by need: a binomial number of them, the others where their mark says', () => {
  const units = placed(0.25);
  // four standard deviations: a false alarm in 15,000 seeds
  expect(Math.abs(countAt(units, IN_NEED) - NEWCOMERS / 4)).toBeLessThan(4 * Math.sqrt(NEWCOMERS * 0.25 * 0.75));
  expect(countAt(units, HOME)).toBe(NEWCOMERS - countAt(units, IN_NEED));
});

test('who is placed by need at a share is so at every greater one', () => {
  const [few, more] = [placed(0.25), placed(0.6)];
  expect(few.every((unit, who) => unit !== IN_NEED || more[who] === IN_NEED)).toBe(true);
  expect(placed(1).every((unit) => unit === IN_NEED)).toBe(true);
  expect(placed(0).every((unit) => unit === HOME)).toBe(true);
});
