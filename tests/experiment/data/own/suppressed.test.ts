import { expect, test } from 'vitest';
import { shareTexts } from '../../../../src/experiment/data/own/suppressed.js';

test('counts of 5 and more, and 0, are printed as they are', () => {
  expect(shareTexts([50, 45, 5, 0])).toEqual(['50 %', '45 %', '5 %', '0 %']);
});

test('one small count takes the smallest other with it', () => {
  expect(shareTexts([50, 43, 4, 0])).toEqual(['52 %', '[c]', '[c]', '0 %']);
});

test('two small counts hide each other', () => {
  expect(shareTexts([90, 4, 1])).toEqual(['95 %', '[c]', '[c]']);
});
