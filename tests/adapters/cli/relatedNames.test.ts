import { expect, test } from 'vitest';
import { relatedNames } from '../../../src/adapters/cli/relatedNames.js';

const KNOWN = [
  { names: ['po_leavers'], title: 'Probation officers who left' },
  { names: ['po_leaving_rate'], title: 'Probation officer leaving rate' },
  { names: ['wmt_percent'], title: 'Workload as measured' },
  { names: ['COM', 'community offender manager'], title: '' },
];
const found = (asked: string) => relatedNames(asked, KNOWN).map(({ names }) => names[0]);

test('a word is found whatever its ending, in names and in titles', () => {
  expect(found('leaving')).toEqual(['po_leavers', 'po_leaving_rate']);
  expect(found('Leaver')).toEqual(['po_leavers', 'po_leaving_rate']);
  expect(found('workloads')).toEqual(['wmt_percent']);
  expect(found('measured workload')).toEqual(['wmt_percent']);
});

test('every word must be found, and short ones find nothing', () => {
  expect(found('leaving workload')).toEqual([]);
  expect(found('com')).toEqual([]);
  expect(found('')).toEqual([]);
});
