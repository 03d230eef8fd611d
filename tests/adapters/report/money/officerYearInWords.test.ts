import { expect, test } from 'vitest';
import { officerYearInWords } from '../../../../src/adapters/report/money/officerYearInWords.js';
import type { ComparisonResult, CostPerOfficerYear } from '../../../../src/experiment/result.js';
import { FIXTURE } from '../fixture.js';

const [, , scenario] = FIXTURE.arms;

function wordsFor(officerYears: number, ratio: CostPerOfficerYear['ratio'], draft = false): string | null {
  const one = { arm: scenario.name, comparedWith: 'baseline', area: 'all', cost: 1, officerYears, ratio };
  const result: ComparisonResult = { ...FIXTURE, draft, costPerOfficerYear: [one] };
  return officerYearInWords(result, { scenario, baseline: FIXTURE.arms[0] }, 'all');
}

test('says what is paid for an officer-year gained, as finely as the interval supports', () => {
  expect(wordsFor(93, { mean: 41_234, low: 38_111, high: 45_222 })).toBe(
    '£41,000 paid for each officer-year gained (interval £38,000 to £45,000)',
  );
});

test('says which way money and officers go', () => {
  expect(wordsFor(93, { mean: -5000, low: -9000, high: -1000 })).toBe(
    '£5,000 saved for each officer-year gained (interval £1,000 to £9,000)',
  );
  expect(wordsFor(-93, { mean: 5000, low: 1000, high: 9000 })).toContain('£5,000 saved for each officer-year lost');
  expect(wordsFor(-93, { mean: -5000, low: -9000, high: -1000 })).toContain('£5,000 paid for each officer-year lost');
});

test('says where it is not decided whether money is paid at all', () => {
  expect(wordsFor(93, { mean: 2000, low: -1000, high: 5000 })).toBe(
    '£2,000 paid for each officer-year gained (interval −£1,000 to +£5,000: whether money is paid or saved is not decided)',
  );
});

test('says why there is none', () => {
  expect(wordsFor(1, null)).toBe('not decided: the difference in officer-years cannot be told from zero');
  expect(wordsFor(1, null, true)).toBe('none in a draft');
  const [, other, baseline] = [...FIXTURE.arms].reverse();
  expect(officerYearInWords({ ...FIXTURE, costPerOfficerYear: [] }, { scenario: other, baseline }, 'all')).toBeNull();
});
