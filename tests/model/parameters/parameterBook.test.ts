import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/model/calendar.js';
import type { Change, Parameter, Where } from '../../../src/model/inputs.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';

const ORIGIN = dayNumber('2025-07-01');
const NO_DRAWS: ReadonlyMap<string, number> = new Map();

function figure(id: string, over: Partial<Parameter> = {}): Parameter {
  return {
    id,
    kind: 'number',
    axes: [],
    categories: [],
    steps: [{ from: 0, values: [100] }],
    distribution: null,
    ...over,
  };
}

function change(op: Change['op'], by: number, over: Partial<Change> = {}): Change {
  return { parameter: 'rate', where: {}, from: 10, until: 20, op, by, appliesTo: 'alreadyInside', ...over };
}

const bookOf = (changes: readonly Change[], parameters: readonly Parameter[] = [figure('rate')], draws = NO_DRAWS) =>
  new ParameterBook(parameters, changes, draws, ORIGIN);

describe('changes', () => {
  test('set, then the product, then the sum: (40 x 1.5 x 2) + 3 - 1', () => {
    const changes = [
      change('add', 3),
      change('multiply', 1.5),
      change('set', 40),
      change('add', -1),
      change('multiply', 2),
    ];
    expect(bookOf(changes).value('rate', 15)).toBe(122);
  });

  test('the order of writing does not matter', () => {
    const one = fc.oneof(
      fc.integer({ min: 0, max: 8 }).map((by) => change('multiply', by)),
      fc.integer({ min: -50, max: 50 }).map((by) => change('add', by)),
    );
    const several = fc.array(one, { maxLength: 6 }).map((list) => [change('set', 7), ...list]);
    const shuffled = several.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([written, otherwise]) => {
        expect(bookOf(otherwise).value('rate', 12)).toBe(bookOf(written).value('rate', 12));
      }),
    );
  });

  test('from is included, until is not', () => {
    const book = bookOf([change('set', 1)]);
    expect([9, 10, 19, 20].map((day) => book.value('rate', day))).toEqual([100, 1, 1, 100]);
    expect(book.changeDays).toEqual([10, 20]);
  });

  test('for new things only: what began before keeps its value', () => {
    const book = bookOf([change('set', 1, { appliesTo: 'new' })]);
    expect(book.value('rate', 15, {}, 9)).toBe(100);
    expect(book.value('rate', 15, {}, 10)).toBe(1);
    expect(book.value('rate', 25, {}, 15)).toBe(100);
  });

  test.each<[Where, boolean]>([
    [{}, true],
    [{ region: 'wales' }, true],
    [{ region: 'london' }, false],
    [{ region: 'wales', unit: 2 }, true],
    [{ region: 'wales', unit: 3 }, false],
    [{ grade: 'PO', band: '5-10' }, true],
    [{ grade: 'PSO' }, false],
    [{ band: '3-5' }, false],
    [{ class: 'standard' }, true],
    [{ class: 'more-serious' }, false],
  ])('where %j: %s', (where, acts) => {
    const place = { region: 'wales', unit: 2, grade: 'PO', band: '5-10', class: 'standard' };
    expect(bookOf([change('set', 1, { where })]).value('rate', 15, place)).toBe(acts ? 1 : 100);
  });

  test('a change of one parameter leaves the others', () => {
    const book = bookOf([change('set', 1)], [figure('rate'), figure('other')]);
    expect(book.value('other', 15)).toBe(100);
    expect([book.isChanged('rate'), book.isChanged('other')]).toEqual([true, false]);
  });

  test('baseValue is blind to levers; changed applies them to another base', () => {
    const book = bookOf([change('multiply', 0.5)]);
    expect(book.baseValue('rate', 15)).toBe(100);
    expect(book.changed('rate', 8, 15, {})).toBe(4);
  });
});

describe('dated values', () => {
  const dated = figure('rate', {
    steps: [
      { from: 0, values: [1] },
      { from: dayNumber('2025-07-11'), values: [2] },
      { from: 'law_from', values: [3] },
    ],
  });
  const law = (iso: string) => figure('law_from', { kind: 'date', steps: [{ from: 0, values: [dayNumber(iso)] }] });

  test('the first holds for ever before, each next from its day on', () => {
    const book = bookOf([], [dated, law('2025-07-21')]);
    expect([-5000, 0, 9, 10, 19, 20].map((day) => book.value('rate', day))).toEqual([1, 1, 1, 2, 2, 3]);
    expect(book.daysToDate('law_from')).toBe(20);
    expect(book.changeDays).toEqual([10, 20]);
  });

  test('a drawn day moves every step that names it', () => {
    const draws = new Map([['law_from', dayNumber('2025-07-31')]]);
    const book = bookOf([], [dated, law('2025-07-21')], draws);
    expect([20, 29, 30].map((day) => book.value('rate', day))).toEqual([2, 2, 3]);
  });

  test('a lever sets the day, whatever was drawn', () => {
    const draws = new Map([['law_from', dayNumber('2025-07-31')]]);
    const set = change('set', dayNumber('2025-08-10'), { parameter: 'law_from' });
    const book = bookOf([set], [dated, law('2025-07-21')], draws);
    expect([39, 40].map((day) => book.value('rate', day))).toEqual([2, 3]);
  });

  test('a law brought forward before an older step is not undone by it', () => {
    const book = bookOf([], [dated, law('2025-07-06')]);
    expect([4, 5, 9, 10].map((day) => book.value('rate', day))).toEqual([1, 3, 3, 3]);
  });
});

describe('tables', () => {
  const table = figure('table', {
    axes: ['grade', 'band'],
    categories: [
      ['PO', 'PSO'],
      ['0-1', '1-3', '3-5'],
    ],
    steps: [{ from: 0, values: [1, 2, 3, 4, 5, 6] }],
  });

  test('row by row over the axes', () => {
    const book = bookOf([], [table]);
    expect(book.value('table', 0, { grade: 'PO', band: '3-5' })).toBe(3);
    expect(book.value('table', 0, { cell: { grade: 'PSO', band: '0-1' } })).toBe(4);
  });

  test('an unknown parameter or category is refused', () => {
    const book = bookOf([], [table]);
    expect(() => book.value('nothing', 0)).toThrow(RangeError);
    expect(() => book.value('table', 0, { grade: 'SPO', band: '0-1' })).toThrow(RangeError);
    expect(() => book.value('table', 0, { grade: 'PO' })).toThrow(RangeError);
  });
});

test('a drawn figure takes its draw, and levers act on the draw', () => {
  const book = bookOf([change('multiply', 2)], [figure('rate')], new Map([['rate', 6]]));
  expect([book.value('rate', 0), book.value('rate', 15)]).toEqual([6, 12]);
});
