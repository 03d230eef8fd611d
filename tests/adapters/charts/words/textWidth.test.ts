import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../src/adapters/charts/words/textWidth.js';

describe('textWidth', () => {
  it('adds the advance widths that Adobe publishes for Helvetica', () => {
    // H 722, e 556, l 222, l 222, o 556: 2,278 thousandths
    expect(textWidth('Hello', 10)).toBeCloseTo(22.78, 10);
    // W 944, space 278, 1 556, % 889
    expect(textWidth('W 1%', 100)).toBeCloseTo(266.7, 10);
  });

  it('breaks at spaces and keeps a per cent sign with its number', () => {
    expect(wrapText('Release stays at 40 %', 92, 12)).toEqual(['Release stays at', '40\u00A0%']);
    expect(wrapText('one', 1, 12)).toEqual(['one']);
  });
});
