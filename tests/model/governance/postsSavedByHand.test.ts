import { describe, expect, test } from 'vitest';
import { EmptyPosts, yearsServed } from '../../../src/model/governance/emptyPosts.js';

const YEAR = 365.25;

describe('years that somebody serves', () => {
  test('are (1 - e^-lt) / l: half a year of leaving at ln 2 a year leaves (1 - 1 / sqrt 2) / ln 2', () => {
    expect(yearsServed(0.5, Math.LN2)).toBeCloseTo((1 - Math.SQRT1_2) / Math.LN2, 12);
    expect(yearsServed(2, Math.LN2)).toBeCloseTo(0.75 / Math.LN2, 12);
  });

  test('are all of them where nobody leaves, and none where none are left', () => {
    expect(yearsServed(3, 0)).toBe(3);
    expect(yearsServed(0, 0.1)).toBe(0);
    expect(yearsServed(-1, 0.1)).toBe(0);
  });

  test('close to no leaving, close to all of them: t - l t^2 / 2', () => {
    expect(yearsServed(2, 1e-6)).toBeCloseTo(2 - 2e-6, 9);
  });
});

describe('posts kept empty', () => {
  test('save nothing until somebody would have begun', () => {
    const posts = new EmptyPosts(2);
    posts.add(1, 1, 2);
    expect(posts.all(1)).toBe(1);
    for (let month = 0; month < 2; month++) {
      expect(posts.saved(1, YEAR / 12, 0)).toBe(0);
      for (const region of [0, 1]) posts.passMonth(region, YEAR / 12, 0);
      posts.nextMonth();
    }
    expect(posts.saved(1, YEAR / 12, 0)).toBeCloseTo(1 / 12, 12);
    expect(posts.all(1)).toBe(1);
    expect(posts.all(0)).toBe(0);
  });

  test('at once where there is no wait', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 0.6, 0);
    expect(posts.saved(0, YEAR, 0)).toBeCloseTo(0.6, 12);
  });

  test('decay as those would have left who would be there: half a year at ln 2 leaves 1 / sqrt 2', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 1, 0);
    posts.passMonth(0, YEAR / 2, Math.LN2);
    posts.nextMonth();
    expect(posts.all(0)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('who would not have begun yet does not decay', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 1, 6);
    posts.passMonth(0, YEAR / 2, Math.LN2);
    posts.nextMonth();
    expect(posts.all(0)).toBe(1);
  });

  test('will save, within so many years, years served less the wait: 1.5 at once, 1 of 1.5 after half a year', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 2, 0);
    posts.add(0, 1, 6);
    expect(posts.toSave(0, 1.5, 0)).toBeCloseTo(2 * 1.5 + 1, 12);
    // with leaving at ln 2: 2 x (1 - 2^-1.5) / ln 2 + (1 - 1/2) / ln 2
    expect(posts.toSave(0, 1.5, Math.LN2)).toBeCloseTo((2 * (1 - 2 ** -1.5) + 0.5) / Math.LN2, 12);
  });

  test('what a year of months saves is what was to be saved within it', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 1, 0);
    posts.add(0, 3, 4);
    const promised = posts.toSave(0, 1, 0.11);
    let saved = 0;
    for (let month = 0; month < 12; month++) {
      saved += posts.saved(0, YEAR / 12, 0.11);
      posts.passMonth(0, YEAR / 12, 0.11);
      posts.nextMonth();
    }
    expect(saved).toBeCloseTo(promised, 12);
  });

  test('open again are no more than stand empty and save by now', () => {
    const posts = new EmptyPosts(1);
    posts.add(0, 2, 0);
    posts.add(0, 3, 6);
    expect(posts.reopen(0, 1)).toBe(1);
    expect([posts.reopen(0, 5), posts.all(0)]).toEqual([1, 3]);
    posts.add(0, -1, 0); // one beyond those of the start
    expect([posts.reopen(0, 5), posts.all(0)]).toEqual([0, 2]);
  });

  test('the ring of months comes round: a wait that begins after three years is kept as long as the first', () => {
    const posts = new EmptyPosts(1);
    for (let month = 0; month < 38; month++) {
      posts.passMonth(0, YEAR / 12, 0);
      posts.nextMonth();
    }
    posts.add(0, 1, 5);
    expect(posts.toSave(0, 1, 0)).toBeCloseTo(7 / 12, 12);
    for (let month = 0; month < 5; month++) {
      expect(posts.saved(0, YEAR / 12, 0)).toBe(0);
      posts.passMonth(0, YEAR / 12, 0);
      posts.nextMonth();
    }
    expect(posts.saved(0, YEAR / 12, 0)).toBeCloseTo(1 / 12, 12);
  });
});
