import { describe, expect, it } from 'vitest';
import { formatNumber, formatSigned } from '../../../../src/adapters/charts/words/formatNumber.js';

describe('formatNumber', () => {
  it('sets thousands commas and decimals', () => {
    expect(formatNumber(1234567.891, 2)).toBe('1,234,567.89');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1000)).toBe('1,000');
    expect(formatNumber(0.05, 2)).toBe('0.05');
  });

  it('uses a true minus sign, and none before a zero', () => {
    expect(formatNumber(-1234)).toBe('−1,234');
    expect(formatNumber(-0.2)).toBe('0');
    expect(formatSigned(-0.04, 1)).toBe('0.0');
  });

  it('says that there is no figure', () => {
    expect(formatNumber(Number.NaN)).toBe('no figure');
    expect(formatSigned(Number.POSITIVE_INFINITY)).toBe('no figure');
  });

  it('gives differences their sign', () => {
    expect(formatSigned(12)).toBe('+12');
    expect(formatSigned(-12)).toBe('−12');
    expect(formatSigned(0)).toBe('0');
  });
});
