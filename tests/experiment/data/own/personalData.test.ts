import { expect, test } from 'vitest';
import { OWN_TABLES } from '../../../../src/experiment/data/own/ownTables.js';
import { personalHeader, personalValue } from '../../../../src/experiment/data/own/personalData.js';

test.each([
  'Name',
  'surname',
  'first_name',
  'OffenderName',
  'full name',
  'CRN',
  'NOMS number',
  'pnc_id',
  'DOB',
  'date_of_birth',
  'Post Code',
  'home address',
  'NINO',
  'National Insurance No',
  'e-mail',
  'Staff ID',
  'employee_number',
])('a header such as %s is personal', (header) => {
  expect(personalHeader(header)).not.toBeNull();
});

test('no column of the template looks personal', () => {
  const columns = Object.values(OWN_TABLES).flatMap((table) => table.columns);
  for (const { name } of columns) expect(personalHeader(name)).toBeNull();
});

// made up; none of these belongs to anybody
test.each([
  'X123456',
  'A1234BC',
  '2003/0123456A',
  'QQ 12 34 56 C'.replace('QQ', 'AB'),
  'SW1A 2AA',
  'm1 1ae',
  'someone@example.org',
  '07700 900123',
  'Ms Example',
  'EXAMPLE, Jane',
  '03/04/1985',
  '1985-04-03',
])('a cell such as %s is personal', (cell) => {
  expect(personalValue(cell, false)).not.toBeNull();
});

test.each(['412.5', '3600', 'sentence-management', '15-years-and-over', 'Yorkshire and the Humber', 'PO', '[c]', ''])(
  'a cell such as %s is not',
  (cell) => {
    expect(personalValue(cell, false)).toBeNull();
  },
);

test('a day may stand where one is asked for, unless somebody could be born on it', () => {
  expect(personalValue('2025-06-30', true)).toBeNull();
  expect(personalValue('30/06/2025', true)).toBeNull();
  expect(personalValue('HMPPS workforce quarterly, September 2025', true)).toBeNull();
  expect(personalValue('30/06/1985', true)).toBe('a date of birth');
});
