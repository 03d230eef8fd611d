import { describe, expect, it } from 'vitest';
import { about } from '../../../../src/adapters/charts/words/about.js';
import { difference, level } from '../../../../src/adapters/charts/words/amountInWords.js';
import { comparative } from '../../../../src/adapters/charts/words/comparative.js';
import { formatDay, formatMonth } from '../../../../src/adapters/charts/words/formatDate.js';
import { publicationOf } from '../../../../src/adapters/charts/words/publication.js';
import { MEASURES } from '../../../../src/experiment/measures/index.js';

const measure = (id: string) => MEASURES.find((one) => one.id === id)!;

describe('words for amounts', () => {
  it('puts pounds before the number and after the sign', () => {
    expect(level(1204.5, 1, measure('cost'))).toBe('£1,204.5 million');
    expect(difference(-3.2, 1, measure('cost'))).toBe('−£3.2 million');
  });

  it('tells per cent from percentage points', () => {
    expect(level(112.4, 1, measure('wmt_percent'))).toBe('112.4 %');
    expect(difference(-3.2, 1, measure('wmt_percent'))).toBe('−3.2 percentage points');
  });

  it('says more or fewer, higher or lower, as the unit asks', () => {
    expect(comparative(-1200, 0, measure('caseload'))).toBe('1,200 fewer people');
    expect(comparative(18, 0, measure('staff_in_post_fte'))).toBe('18 FTE more');
    expect(comparative(-0.5, 1, measure('wmt_percent'))).toBe('0.5 percentage points lower');
    expect(comparative(12.3, 1, measure('cost'))).toBe('£12.3 million more');
  });

  it('rounds a mean for a headline to three digits', () => {
    expect(about(1838.7)).toBe('about 1,840');
    expect(about(307.4)).toBe('about 307');
    expect(about(244_209)).toBe('about 244,000');
  });
});

describe('words for dates and sources', () => {
  it('reads ISO dates without a time zone', () => {
    expect(formatDay('2025-06-30')).toBe('30 June 2025');
    expect(formatMonth('2025-01-01')).toBe('January 2025');
    expect(() => formatDay('30 June')).toThrow(RangeError);
  });

  it('takes a source apart', () => {
    expect(publicationOf('derived from HMPPS workforce quarterly, https://www.gov.uk/a')).toEqual({
      name: 'HMPPS workforce quarterly',
      url: 'https://www.gov.uk/a',
    });
    expect(publicationOf('A book')).toEqual({ name: 'A book', url: null });
  });
});
