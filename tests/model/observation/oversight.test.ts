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
