import { expect, test } from 'vitest';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { observe } from '../../../src/model/observation/observe.js';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { beginAbsence } from '../../../src/model/staff/sickness.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

/** One leading SPO of two, a tenth of 37 hours a week for oversight; minutes by risk: 10, 20, 30, 60. */
const service = () =>
  smallService(
    smallInputs(
      { PO: 2, PSO: 0, SPO: 2 },
      {
        leaving_rate: 0,
        po_promotion_rate: 0,
        spo_leading_share: 0.5,
        oversight_minutes: [10, 20, 30, 60],
        oversight_hours_share: 0.1,
      },
    ),
  );

function july(played: ReturnType<typeof service>) {
  played.simulation.runUntil(31);
  const values = new Float64Array(2 * COLUMN_COUNT);
  observe(played, values, 0, 1, 31);
  return (column: ColumnName) => values[COLUMN_COUNT + COLUMN_INDEX[column]];
}

test('two cases at high and one at very high risk: two hours in a month of 30.4375 days, 31 of them here', () => {
  const played = service();
  addCase(played, { letter: 1, number: 1, risk: { rosh: 2 } });
  addCase(played, { letter: 1, number: 1, risk: { rosh: 2 } });
  addCase(played, { letter: 0, number: 1, risk: { rosh: 3 } });
  const at = july(played);
  expect(at('oversight_hours_prescribed')).toBeCloseTo((2 * 31) / 30.4375, 10);
  expect(at('oversight_hours_available')).toBeCloseTo((3.7 * 31) / 7, 10);
  expect(at('spo_leading_fte')).toBe(1);
});

test('one of two SPO away from day 0 to the end: half of the hours', () => {
  const played = service();
  const row = played.officers.grade.findIndex((grade, index) => grade === 2 && played.officers.inPost[index] === 1);
  beginAbsence(played, row, ABSENCE.long, 1000);
  expect(july(played)('oversight_hours_available')).toBeCloseTo((0.5 * 3.7 * 31) / 7, 10);
});

test('cases that an SPO covers take their hours: a D2 order of 41 points at 2,176 points for 37 hours a week', () => {
  const still = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0, oversight_hours_share: 0.1 };
  const rules = { most_cases: [1, 0, 0, 0], at_capacity: [0, 0, 1, 0, 0], spo_leading_share: 1 };
  const hoursOf = (cases: number) => {
    const played = smallService(smallInputs({ PO: 1, PSO: 0, SPO: 1 }, { ...still, ...rules }));
    for (let i = 0; i < cases; i++) addCase(played, { letter: 3, number: 2 });
    return july(played)('oversight_hours_available');
  };
  const factor = smallInputs({ PO: 1, PSO: 0, SPO: 1 }).anchors.workloadFactor;
  // one is the officer's, one the SPO's
  expect(hoursOf(1) - hoursOf(2)).toBeCloseTo((41 * factor * 37 * 31) / 2176 / 7, 9);
});

test.each([
  [true, 0.2],
  [false, 0],
])('edge C6 on is %s: oversight has the weight %d in the practice index', (on, weight) => {
  const inputs = smallInputs({ PO: 1, PSO: 0, SPO: 1 });
  const played = smallService({ ...inputs, edges: [{ id: 'c6', on }] });
  expect(july(played)('practice_weight_oversight')).toBe(weight);
});
