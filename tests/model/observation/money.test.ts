import { expect, test } from 'vitest';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { DAYS_PER_YEAR } from '../../../src/model/vocabulary.js';
import { serviceInputs } from '../support/serviceInputs.js';

const DAYS = 92; // July to September 2025: a cohort starts
const MONTHS = 3;

const paying = [
  {
    parameter: 'retention_payment',
    where: { grade: 'PO' as const },
    from: 1,
    until: DAYS,
    op: 'set' as const,
    by: 1000,
    appliesTo: 'alreadyInside' as const,
  },
];
const { values } = simulate({ ...serviceInputs('2025-06-30', DAYS, ['wales']), changes: paying }, 'money', 0);
const read = (column: ColumnName, month: number) => values[month * COLUMN_COUNT + COLUMN_INDEX[column]]!;

test.each([1, 2, 3])('month %i: each heading by its own rule', (month) => {
  const pay = read('cost_pay', month);
  expect(read('cost_pension', month)).toBeCloseTo(0.296 * pay, 6);
  const fteYears = read('staff_fte_days', month) / DAYS_PER_YEAR;
  expect(read('cost_national_insurance', month)).toBeCloseTo(
    0.15 * (pay - 5000 * fteYears + read('cost_levers', month)),
    6,
  );
  expect(read('cost_training', month)).toBe(10_000 * read('trainees_started', month));
  const started = (['trainees_started', 'po_hired', 'pso_hired'] as const).reduce((sum, c) => sum + read(c, month), 0);
  expect(read('cost_recruitment', month)).toBe(3000 * started);
  expect(read('discount_rate', month)).toBe(0.035);
});

test('a cohort started, and officers were paid: the rules above were put to use', () => {
  expect(read('trainees_started', MONTHS)).toBeGreaterThan(0);
  expect(read('cost_levers', MONTHS)).toBeGreaterThan(0);
});

test('FTE-days of probation officers lie between the stocks at both ends', () => {
  const [before, after] = [read('po_fte', 0), read('po_fte', 1)].sort((a, b) => a - b);
  const mean = read('po_fte_days', 1) / 31;
  expect(mean).toBeGreaterThanOrEqual(before - 5);
  expect(mean).toBeLessThanOrEqual(after + 5);
});
