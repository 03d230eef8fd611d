import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OWN_TABLES } from '../../../src/experiment/data/own/ownTables.js';
import { fillIn, MADE_UP, QUARTER, TRAINEES } from './ownFolder.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = new Stage();
  await stage.perform(['data', 'template', 'own']);
});
afterEach(() => stage.strike());

const STAFF = MADE_UP['staff.csv'];
const CASELOAD = MADE_UP['caseload.csv'];

test('data template writes headers alone and a page that names every column', () => {
  expect(readdirSync(stage.path('own')).sort()).toEqual(
    ['README.md', ...Object.values(OWN_TABLES).map(({ fileName }) => fileName)].sort(),
  );
  const page = readFileSync(stage.path('own/README.md'), 'utf8');
  for (const { fileName, columns } of Object.values(OWN_TABLES)) {
    const header = columns.map(({ name }) => name);
    expect(readFileSync(join(stage.path('own'), fileName), 'utf8')).toBe(`${header.join(',')}\n`);
    for (const name of header) expect(page).toContain(`| \`${name}\` |`);
  }
});

test('data template writes over nothing', async () => {
  const { exitCode, complained } = await stage.perform(['data', 'template', 'own']);
  expect(exitCode).toBe(2);
  expect(complained).toContain('own/staff.csv exists already');
});

test('explain lists each figure replaced; a count of 1 to 4 is [c], and so is one that would give it away', async () => {
  fillIn(stage, 'own', MADE_UP);
  const { printed, complained } = await stage.perform(['explain', 'wales', '--data', 'own']);
  expect(complained).toBe('');
  expect(printed).toMatch(/Wales: Probation officers in post: 260 FTE \(was \d+\)/);
  expect(printed.replaceAll(/\s+/g, ' ')).toContain('0-1: [c], 1-3: 21 %, 3-5: 0 %, 5-10: 44 %, 10-15: [c], 15+: 31 %');
});

test('list and explain know the figures supplied; staff alone leaves a region illustrative', async () => {
  fillIn(stage, 'own', MADE_UP);
  expect((await stage.perform(['list', 'regions', '--data', 'own'])).printed).toMatch(/^wales .*7 units .* supplied$/m);
  expect((await stage.perform(['list', 'regions'])).printed).toMatch(/^wales .*4 units .* illustrative$/m);
  expect((await stage.perform(['explain', 'wales', '--data', 'own'])).printed).toContain('required: 380 FTE (was ');
  fillIn(stage, 'own', { 'caseload.csv': CASELOAD.slice(0, 1) });
  expect((await stage.perform(['list', 'regions', '--data', 'own'])).printed).toMatch(/^wales .* illustrative$/m);
});

const withRow = (lines: readonly string[], row: string) => ({ lines: [...lines, row] });
const replaced = (lines: readonly string[], index: number, row: string) => ({ lines: lines.with(index, row) });

/** [what is wrong, file, its lines, what the error must say, what it may not repeat] */
const BROKEN: [string, string, { lines: readonly string[] }, string[], string?][] = [
  [
    'a column of names',
    'staff.csv',
    replaced(STAFF, 0, 'date,region,Officer Name,role,service_band,heads,fte'),
    ['own/staff.csv:1  column 3', 'looks as if it holds names of people', 'Take it out'],
  ],
  [
    'a column of reference numbers',
    'caseload.csv',
    replaced(CASELOAD, 0, 'date,region,type,people,CRN'),
    ['own/caseload.csv:1  column 5', 'reference numbers'],
  ],
  [
    'a CRN in a cell',
    'caseload.csv',
    withRow(CASELOAD, '2025-06-30,london,X123456,1'),
    ['own/caseload.csv:5  type', 'looks like a case reference number (CRN)'],
    'X123456',
  ],
  [
    'a National Insurance number',
    'staff.csv',
    withRow(STAFF, '2025-06-30,london,PO,AB 12 34 56 C,,10,9'),
    ['own/staff.csv:12  role', 'looks like a National Insurance number'],
    'AB 12',
  ],
  [
    'a date of birth',
    'staff.csv',
    withRow(STAFF, '2025-06-30,london,PO,,03/04/1985,10,9'),
    ['own/staff.csv:12  service_band', 'looks like a date of birth'],
    '1985',
  ],
  [
    'a postcode',
    'caseload.csv',
    withRow(CASELOAD, '2025-06-30,SW1A 2AA,community-order,10'),
    ['own/caseload.csv:5  region', 'looks like a postcode'],
    'SW1A',
  ],
  [
    'a person instead of a region',
    'caseload.csv',
    withRow(CASELOAD, '2025-06-30,Jane Example,community-order,10'),
    ['own/caseload.csv:5  region', 'no such region', 'Regions: east-midlands'],
    'Jane',
  ],
  [
    'a region spelt wrongly',
    'caseload.csv',
    replaced(CASELOAD, 2, '2025-06-30,walse,suspended-order,2900'),
    ['own/caseload.csv:3  region', 'no such region "walse"', 'Did you mean wales?'],
  ],
  [
    'thousands separators',
    'caseload.csv',
    replaced(CASELOAD, 1, '2025-06-30,wales,community-order,"3,600"'),
    ['own/caseload.csv:2  people', 'got "3,600"', 'Write 3600.'],
  ],
  [
    'more FTE than heads',
    'staff.csv',
    replaced(STAFF, 9, '2025-06-30,Wales,SPO,,,80,90'),
    ['own/staff.csv:10  fte', '90 FTE of 80 heads'],
  ],
  [
    'a grade left out',
    'staff.csv',
    { lines: STAFF.slice(0, -1) },
    ['own/staff.csv:2  grade', 'wales has no row for trainee', 'Add it'],
  ],
  [
    'a band spoilt by a spreadsheet',
    'staff.csv',
    replaced(STAFF, 2, '2025-06-30,Wales,PO,sentence-management,01-Mar,60,55'),
    ['own/staff.csv:3  service_band', 'unknown service band "01-Mar"', 'Write one of under-1-year'],
  ],
  [
    'a band in some rows only',
    'staff.csv',
    replaced(STAFF, 2, '2025-06-30,Wales,PO,sentence-management,,60,55'),
    ['own/staff.csv:3  service_band', 'some rows of PO in wales have a service band', 'Fill it in'],
  ],
  [
    'a row twice',
    'caseload.csv',
    withRow(CASELOAD, '2025-06-30,wales,community-order,10'),
    ['own/caseload.csv:5  type', 'in an earlier row', 'Add the two rows up.'],
  ],
  [
    'a day without a start',
    'caseload.csv',
    { lines: CASELOAD.map((line) => line.replace('30/06/2025', '2025-03-31')) },
    ['own/caseload.csv', 'after 2025-06-30: figures of two days'],
  ],
  [
    'more than the nation has',
    'caseload.csv',
    replaced(CASELOAD, 1, '2025-06-30,wales,community-order,99999'),
    ['own/caseload.csv', 'communityOrders of 1 regions sum to 99999, England and Wales has 61247'],
  ],
  [
    'too few to hide',
    'caseload.csv',
    replaced(CASELOAD, 1, '2025-06-30,wales,community-order,3'),
    ['own/caseload.csv:2  people', 'fewer than 5 people', 'leave the region out'],
  ],
  [
    'semicolons',
    'caseload.csv',
    { lines: CASELOAD.map((line) => line.replaceAll(',', ';')) },
    ['own/caseload.csv:1', 'separated by semicolons', 'Save it as CSV with commas.'],
  ],
  ['a file spelt wrongly', 'staf.csv', { lines: STAFF }, ['own/staf.csv', 'Did you mean staff.csv?']],
  [
    'trainees without a quarter',
    'trainees.csv',
    { lines: TRAINEES },
    ['own/trainees.csv:2  date', 'trainees without a quarter'],
  ],
  [
    'a quarter before the last start',
    'quarter.csv',
    { lines: QUARTER.map((line) => line.replace('2025-09-30', '2025-03-31')) },
    ['own/quarter.csv:2  date', 'the package has a start of 2025-06-30 already'],
  ],
];

test.each(BROKEN)('%s: file, row and column, and how to mend it', async (_, file, { lines }, expected, secret) => {
  fillIn(stage, 'own', { ...MADE_UP, [file]: lines });
  const before = stage.contents();
  const { exitCode, complained, printed } = await stage.perform(['run', 'baseline', '--data', 'own']);
  for (const part of expected) expect(complained).toContain(part);
  if (secret !== undefined) expect(complained).not.toContain(secret);
  expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: '' });
  expect(stage.contents()).toEqual(before);
});

test('a folder with nothing filled in, one that is neither, and one that is not there', async () => {
  expect((await stage.perform(['check', 'baseline', '--data', 'own'])).complained).toContain('no file holds a figure');
  expect((await stage.perform(['check', 'baseline', '--data', '.'])).complained).toContain('neither a data folder');
  expect((await stage.perform(['check', 'baseline', '--data', 'no'])).complained).toContain('there is no such folder');
});

test('a scenario that starts on another day is refused', async () => {
  fillIn(stage, 'own', MADE_UP);
  const { exitCode, complained } = await stage.perform(['check', 'no-sds40', '--data', 'own']);
  expect(exitCode).toBe(2);
  expect(complained).toContain('starts from 2024-06-30, the figures of your own are of 2025-06-30');
});
