import { describe, expect, test } from 'vitest';
import type { Change, Parameter } from '../../../src/model/inputs.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { settledChanges } from '../../../src/model/parameters/settledChanges.js';

const parameter = (id: string, value: number, over: Partial<Parameter> = {}): Parameter => ({
  id,
  kind: 'number',
  axes: [],
  categories: [],
  steps: [{ from: 0, values: [value] }],
  distribution: null,
  ...over,
});
const change = (op: Change['op'], by: Change['by']): Change => ({
  parameter: 'rate',
  where: {},
  from: 0,
  until: 100,
  op,
  by,
  appliesTo: 'alreadyInside',
});

describe('a change by a figure of the run', () => {
  const parameters = [parameter('rate', 10), parameter('ratio', 1.5), parameter('points', 4)];
  const settled = (op: Change['op'], figure: string, scale: number, draws = new Map<string, number>()) =>
    settledChanges([change(op, { figure, scale })], parameters, draws)[0]!.by;

  test('multiplies by 1 + (v - 1) x scale: 1 + 0.5 x 0.4', () => {
    expect(settled('multiply', 'ratio', 0.4)).toBeCloseTo(1.2, 12);
    expect(settled('multiply', 'ratio', 0)).toBe(1);
    expect(settled('multiply', 'ratio', 1)).toBe(1.5);
  });

  test('adds and sets v x scale: 4 x -0.25', () => {
    expect(settled('add', 'points', -0.25)).toBe(-1);
    expect(settled('set', 'points', 1)).toBe(4);
    expect(settled('set', 'points', 0.5)).toBe(2);
  });

  test('takes the draw of this replication before the value of the file: 1 + (0.8 - 1) x 2', () => {
    expect(settled('multiply', 'ratio', 2, new Map([['ratio', 0.8]]))).toBeCloseTo(0.6, 12);
  });

  test('a plain number stays as it is', () => {
    expect(settledChanges([change('add', 7)], parameters, new Map())[0]!.by).toBe(7);
  });

  test('a figure that nobody knows, or a table, is refused by name', () => {
    expect(() => settled('add', 'nothing', 1)).toThrow(new RangeError('no single figure nothing'));
    const table = parameter('table', 1, { axes: ['grade'], categories: [['PO', 'PSO']] });
    const by = { figure: 'table', scale: 1 };
    expect(() => settledChanges([change('add', by)], [...parameters, table], new Map())).toThrow(
      new RangeError('no single figure table'),
    );
  });
});

describe('what an authority decides during the play', () => {
  const wales = { region: 'wales', grade: 'PO' } as const;
  const book = () => new ParameterBook([parameter('rate', 10)], [], new Map(), 0);

  test('holds from its day until it decides again about the same place', () => {
    const one = book();
    one.decide('rate', wales, 30, 3);
    one.decide('rate', wales, 60, 5);
    one.decide('rate', wales, 90, 0);
    expect([29, 30, 59, 60, 89, 90].map((day) => one.value('rate', day, wales))).toEqual([10, 13, 13, 15, 15, 10]);
  });

  test('of another region or grade stands beside it', () => {
    const one = book();
    one.decide('rate', wales, 30, 3);
    one.decide('rate', { region: 'london', grade: 'PO' }, 60, 5);
    one.decide('rate', { region: 'wales', grade: 'PSO' }, 60, 6);
    expect(one.value('rate', 70, wales)).toBe(13);
    expect(one.value('rate', 70, { region: 'london', grade: 'PO' })).toBe(15);
    expect(one.value('rate', 70, { region: 'wales', grade: 'PSO' })).toBe(16);
  });

  test('leaves the value before any lever, and counts as a change', () => {
    const one = book();
    expect(one.isChanged('rate')).toBe(false);
    one.decide('rate', wales, 30, 3);
    expect(one.baseValue('rate', 40, wales)).toBe(10);
    expect(one.isChanged('rate')).toBe(true);
  });
});

test('a change of what is no parameter is refused by name', () => {
  const unknown = { ...change('add', 1), parameter: 'raet' };
  expect(() => new ParameterBook([parameter('rate', 10)], [unknown], new Map(), 0)).toThrow(
    new RangeError('a change of raet, which is no parameter'),
  );
});
