import { expect, test } from 'vitest';
import { equalSpendLine, equalSpendTable } from '../../../../src/adapters/report/money/equalSpend.js';
import { FIXTURE } from '../fixture.js';

const SIZED = {
  ...FIXTURE,
  equalSpend: {
    pounds: 20_000_000,
    arms: [
      {
        arm: 'retain-five-to-nine',
        comparedWith: 'baseline',
        factor: 0.8123,
        before: ['5140 pounds an officer'],
        after: ['4175 pounds an officer'],
        pounds: 20_043_000,
      },
    ],
  },
};

test('page one says to what sum and what each scenario comes to', () => {
  const line = equalSpendLine(SIZED)!.text;
  expect(line).toContain('Sized to equal money: £20.00 million more');
  expect(line).toContain('“Keep officers of five to nine years” comes to £20.04 million');
});

test('the annex shows factor, levers before and after, and the cost reached', () => {
  const shown = equalSpendTable(SIZED)!.text;
  for (const part of ['0.812', '5140 pounds an officer', '4175 pounds an officer', '20.04']) {
    expect(shown).toContain(part);
  }
});

test('a run as its authors wrote it says nothing', () => {
  expect(equalSpendLine(FIXTURE)).toBeNull();
  expect(equalSpendTable(FIXTURE)).toBeNull();
});
