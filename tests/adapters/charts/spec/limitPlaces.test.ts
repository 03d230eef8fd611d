import { expect, test } from 'vitest';
import { limitPlaces } from '../../../../src/adapters/charts/spec/limitPlaces.js';

const SIZE = { width: 400, height: 300 };
const WORDS = [{ width: 100, line: 150 }];
const flat = (top: number) => [
  { left: 0, top },
  { left: 400, top },
];

test('the words stand below their line at the left where nothing else is', () => {
  expect(limitPlaces(WORDS, [flat(20)], SIZE)).toEqual([{ left: 4, top: 154 }]);
});

test('the words go to the right of a line that crosses their place at the left', () => {
  const falling = [
    { left: 0, top: 150 },
    { left: 60, top: 170 },
    { left: 400, top: 290 },
  ];
  const [{ left, top }] = limitPlaces(WORDS, [falling], SIZE);
  expect(top).toBe(154);
  // the line is lower than the words, 154 to 166, from x = 60 on
  expect(left).toBeGreaterThan(60);
});

test('the words go above their line where one runs all along below it', () => {
  expect(limitPlaces(WORDS, [flat(160)], SIZE)).toEqual([{ left: 4, top: 134 }]);
});

test('words of two limits and the limits themselves keep apart', () => {
  const two = [
    { width: 100, line: 150 },
    { width: 100, line: 160 },
  ];
  const [first, second] = limitPlaces(two, [], SIZE);
  expect(first.top).toBe(134);
  expect(second.top).toBe(164);
});
