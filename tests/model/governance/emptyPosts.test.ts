import { describe, expect, test } from 'vitest';
import { EmptyPosts, yearsServed } from '../../../src/model/governance/emptyPosts.js';

const MONTH = 365.25 / 12;

describe('years that somebody serves', () => {
  test('are all of them where nobody leaves, and (1 - e^-lt) / l at a hazard l', () => {
    expect(yearsServed(3, 0)).toBe(3);
    expect(yearsServed(3, 0.1)).toBeCloseTo((1 - Math.exp(-0.3)) / 0.1, 12);
    expect(yearsServed(0, 0.1)).toBe(0);
    expect(yearsServed(-1, 0)).toBe(0);
  });
});

describe('posts that are kept empty', () => {
  test('save nothing until the lead time is over', () => {
    const empty = new EmptyPosts(1);
    empty.add(0, 2, 2);
    expect(empty.all(0)).toBe(2);
    expect(empty.saved(0, MONTH, 0)).toBe(0);
    empty.passMonth(0, MONTH, 0);
    empty.nextMonth();
    expect(empty.saved(0, MONTH, 0)).toBe(0);
    empty.passMonth(0, MONTH, 0);
    empty.nextMonth();
    expect(empty.saved(0, MONTH, 0)).toBeCloseTo(2 / 12, 12);
  });

  test('will save what is left of the time after it', () => {
    const empty = new EmptyPosts(1);
    empty.add(0, 3, 6);
    // six months pass before anybody would have begun: one and a half of two years
    expect(empty.toSave(0, 2, 0)).toBeCloseTo(4.5, 12);
    expect(empty.toSave(0, 0.25, 0)).toBe(0);
  });

  test('a wait of one month counts as well: eleven of twelve months are saved', () => {
    const empty = new EmptyPosts(1);
    empty.add(0, 1, 1);
    expect(empty.toSave(0, 1, 0)).toBeCloseTo(11 / 12, 12);
  });

  test('are as many fewer as would have left by then', () => {
    const empty = new EmptyPosts(1);
    empty.add(0, 10, 0);
    empty.passMonth(0, 365.25, 0.2);
    expect(empty.all(0)).toBeCloseTo(10 * Math.exp(-0.2), 10);
  });

  test('stay apart by region', () => {
    const empty = new EmptyPosts(2);
    empty.add(1, 1, 3);
    expect([empty.all(0), empty.all(1)]).toEqual([0, 1]);
  });
});
