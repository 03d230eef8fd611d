import { expect, test } from 'vitest';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { GRADE, type Officers, ORIGIN } from '../../../src/model/staff/officers.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** One unit of three probation officers, each a specialist, of whom all are needed. */
const inputs = smallInputs({ PO: 3, PSO: 0, SPO: 0 }, { specialist_share: 1, specialists_needed: 1 });

/** Heads missing once one of the three is as given. */
function missingWith(change: (officers: Officers, row: number) => void): number {
  const service = smallService(inputs);
  expect([...service.specialists.needed]).toEqual([3]);
  change(service.officers, 0);
  return service.specialists.missing(service)[0]!;
}

test('nobody is missing while all three are at work', () => {
  expect(missingWith(() => undefined)).toBe(0);
});

test.each<[string, (officers: Officers, row: number) => void]>([
  ['ill', (officers, row) => officers.absence.fill(ABSENCE.short, row, row + 1)],
  ['gone', (officers, row) => officers.inPost.fill(0, row, row + 1)],
  ['newly qualified', (officers, row) => officers.newlyQualified.fill(1, row, row + 1)],
  ['from an agency', (officers, row) => officers.origin.fill(ORIGIN.agency, row, row + 1)],
  ['of another grade', (officers, row) => officers.grade.fill(GRADE.PSO, row, row + 1)],
])('who is %s is no specialist at work: one is missing', (_, change) => {
  expect(missingWith(change)).toBe(1);
});

test('nobody is needed of a share of none, nor where nobody is a specialist', () => {
  for (const figures of [{ specialists_needed: 0 }, { specialist_share: 0 }]) {
    const service = smallService(
      smallInputs({ PO: 3, PSO: 0, SPO: 0 }, { specialist_share: 1, specialists_needed: 1, ...figures }),
    );
    expect([...service.specialists.needed]).toEqual([0]);
  }
});
