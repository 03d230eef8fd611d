import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../../src/adapters/charts/spec/timeAxis.js';
import { textWidth } from '../../../../src/adapters/charts/words/textWidth.js';

/** Places of the ticks in pixels. */
function places(until: number, width: number): number[] {
  const { scale, axis } = timeAxis(['2025-06-30', `${until}-06-30`], width);
  const [first, last] = scale.domain;
  return axis.values.map((day) => ((day! - first!) / (last! - first!)) * width);
}

describe('timeAxis', () => {
  it('has a tick at every first of January while they have room', () => {
    expect(timeAxis(['2025-06-30', '2028-06-30'], 510).axis.values).toHaveLength(3);
    expect(timeAxis(['2025-06-30', '2035-06-30'], 510).axis.values).toHaveLength(10);
  });

  it.each([215, 480, 620])('keeps the years of one to twenty years apart on %i pixels', (width) => {
    const label = textWidth('2030', 12);
    for (let until = 2026; until <= 2045; until++) {
      const ticks = places(until, width);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.slice(1).forEach((at, index) => {
        expect(at - ticks[index]!).toBeGreaterThan(label);
      });
    }
  });
});
