import { describe, expect, it } from 'vitest';
import { parameterJsonSchema, parseParameterFile } from '../../../src/experiment/data/parameterFile.js';
import { dayNumber } from '../../../src/model/calendar.js';

const BASIS = ['assumption: a reason', 'quality: assumption', 'decided_by: founders', 'review_by: 2027-06-30'];

function file(id: string, unit: string, ...lines: string[]): string {
  return ['schema: 1', `id: ${id}`, 'description: What it is.', `unit: ${unit}`, ...lines, ...BASIS].join('\n');
}

function parse(id: string, text: string) {
  return parseParameterFile(text, `data/parameters/${id}.yaml`);
}

function slipsOf(id: string, text: string): string[] {
  const parsed = parse(id, text);
  if (parsed.ok) throw new Error('the file was accepted');
  return parsed.slips.map(({ where, what, mend }) => `${where} | ${what} | ${mend}`);
}

const completion = (...lines: string[]) => file('trainee_completion', 'share of those who start', ...lines);

describe('parseParameterFile', () => {
  it('reads a figure with what it is drawn from', () => {
    const text = completion(
      'value: 0.67',
      'distribution: { triangular: { low: 0.55, mode: 0.67, high: 0.80 } }',
      'range: { low: 0.55, high: 0.80 }',
    );
    const parsed = parse('trainee_completion', text);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        id: 'trainee_completion',
        kind: 'number',
        axes: [],
        steps: [{ from: 0, values: [0.67] }],
        distribution: { kind: 'triangular', low: 0.55, mode: 0.67, high: 0.8 },
        range: { low: 0.55, high: 0.8, of: null, relative: false },
        reviewBy: '2027-06-30',
      },
    });
  });

  it('lays a table out in the order of its axes, however it is written', () => {
    const text = file('leaving_rate', 'leavers a head and year', 'table: { trainee: 0, SPO: 0.3, PSO: 0.2, PO: 1/8 }');
    expect(parse('leaving_rate', text)).toMatchObject({
      ok: true,
      value: { steps: [{ values: [0.125, 0.2, 0.3, 0] }] },
    });
  });

  it('reads dates, and steps that begin on the date of another parameter', () => {
    const dated = file(
      'ecsl_offset',
      'days before the release point, sentences under four years',
      'dated:',
      '  - from: always',
      '    value: 0',
      '  - from: 2023-10-17',
      '    value: 18',
      '  - from: { date_of: one_third_release_from }',
      '    value: 0',
    );
    expect(parse('ecsl_offset', dated)).toMatchObject({
      ok: true,
      value: {
        steps: [
          { from: 0, values: [0] },
          { from: dayNumber('2023-10-17'), values: [18] },
          { from: 'one_third_release_from', values: [0] },
        ],
      },
    });
    const date = file('pss_repealed_from', 'date', 'value: 2026-05-31');
    const values = [dayNumber('2026-05-31')];
    expect(parse('pss_repealed_from', date)).toMatchObject({ ok: true, value: { kind: 'date', steps: [{ values }] } });
  });

  it.each<[string, string, string]>([
    [
      'a wrong type',
      completion('value: true'),
      ':5  value | expected a number, a fraction such as 1/3, or a date, got true',
    ],
    ['a text for a number', completion('value: lots'), ':5  value | expected a number, got "lots"'],
    ['NaN', completion('value: .nan'), 'parameters/trainee_completion.yaml:5  value | expected a number'],
    ['infinity', completion('value: .inf'), 'parameters/trainee_completion.yaml:5  value | expected a number'],
    [
      'a value out of bounds',
      completion('value: 1.2'),
      ':5  value | expected 0 to 1 (share of those who start), got 1.2',
    ],
    ['a negative value', completion('value: -0.1'), ':5  value | expected 0 to 1'],
    [
      'an unknown key',
      completion('value: 0.5', 'ragne: { low: 0, high: 1 }'),
      ':6  ragne | unknown key "ragne" | Did you mean range?',
    ],
    [
      'an unknown inner key',
      completion('value: 0.5', 'distribution: { uniform: { low: 0, hgih: 1 } }'),
      ':6  distribution.uniform.hgih | unknown key "hgih" | Did you mean high?',
    ],
    ['a key of the prototype', completion('value: 0.5', '__proto__: { x: 1 }'), 'unknown key "__proto__"'],
    ['a duplicate key', completion('value: 0.5', 'value: 0.6'), ':6 | the same key stands twice | Keep one of them.'],
    ['two forms', completion('value: 0.5', 'table: { PO: 1 }'), 'both value and table'],
    ['no value', completion(), 'no value | Give exactly one of value, table and dated.'],
    ['a table where one figure belongs', completion('table: { PO: 1 }'), 'expected one value, without a table'],
    [
      'a law beyond the range',
      completion('value: 0.5', 'distribution: { uniform: { low: 0.1, high: 0.9 } }', 'range: { low: 0.2, high: 0.8 }'),
      ':6  distribution | the law reaches beyond the range',
    ],
    [
      'a value outside its law',
      completion('value: 0.5', 'distribution: { uniform: { low: 0.6, high: 0.9 } }'),
      'the value is outside what it is drawn from',
    ],
    [
      'a law upside down',
      completion('value: 0.5', 'distribution: { uniform: { low: 0.9, high: 0.1 } }'),
      'low is not below high',
    ],
    [
      'two laws',
      completion(
        'value: 0.5',
        'distribution: { uniform: { low: 0, high: 1 }, triangular: { low: 0, mode: 0.5, high: 1 } }',
      ),
      'expected exactly one law',
    ],
    [
      'a value outside its range',
      completion('value: 0.5', 'range: { low: 0.6, high: 0.8 }'),
      ':6  range | the value is outside its range',
    ],
    ['half a range', completion('value: 0.5', 'range: { low: 0.4 }'), 'the range has no low or no high'],
    [
      'another unit',
      file('trainee_completion', 'per cent', 'value: 0.5'),
      ':4  unit | expected the unit "share of those who start", got "per cent"',
    ],
    ['no basis', completion('value: 0.5').replace('assumption: a reason\n', ''), 'neither source nor assumption'],
    ['no review date', completion('value: 0.5').replace('\nreview_by: 2027-06-30', ''), 'missing key "review_by"'],
    [
      'a review date that does not exist',
      completion('value: 0.5').replace('2027-06-30', '2027-02-30'),
      ':9  review_by | expected a date that exists',
    ],
    [
      'an unknown quality',
      completion('value: 0.5').replace('quality: assumption', 'quality: good'),
      ':7  quality | expected one of P,',
    ],
    ['another schema', completion('value: 0.5').replace('schema: 1', 'schema: 2'), ':1  schema | expected schema 1'],
    ['broken YAML', completion('value: [0.5'), 'not readable as YAML'],
    ['an empty file', '', 'expected the keys of a parameter file'],
  ])('refuses %s', (_, text, message) => {
    expect(slipsOf('trainee_completion', text).join('\n')).toContain(message);
  });

  it.each<[string, string, string]>([
    [
      'a missing row',
      'table: { PO: 0.1, PSO: 0.1, SPO: 0.1 }',
      "table | no entry for grade 'trainee' | Add the key 'trainee'.",
    ],
    ['an unknown row', 'table: { PO: 0.1, PSO: 0.1, SOP: 0.1, trainee: 0 }', 'unknown grade "SOP"'],
    [
      'a row too deep',
      'table: { PO: { 0-1: 0.1 }, PSO: 0.1, SPO: 0.1, trainee: 0 }',
      'table.PO | expected a number, got',
    ],
    ['one value for a table', 'value: 0.1', 'expected a table by grade | Write it under `table:`'],
    [
      'a law on a table',
      'table: { PO: 0.1, PSO: 0.1, SPO: 0.1, trainee: 0 }\ndistribution: { uniform: { low: 0, high: 1 } }',
      'a table or a dated series cannot be drawn',
    ],
    [
      'a range of no cell',
      'table: { PO: 0.1, PSO: 0.1, SPO: 0.1, trainee: 0 }\nrange: { low: 0, high: 1, of: APO }',
      'the range is of "APO", which is no cell',
    ],
  ])('refuses in a table %s', (_, lines, message) => {
    expect(slipsOf('leaving_rate', file('leaving_rate', 'leavers a head and year', lines)).join('\n')).toContain(
      message,
    );
  });

  it.each<[string, string, string]>([
    [
      'steps out of order',
      'dated: [{ from: 2024-01-01, value: 1 }, { from: 2023-01-01, value: 2 }]',
      '2023-01-01 is not after the step before it',
    ],
    [
      'always in the middle',
      'dated: [{ from: 2024-01-01, value: 1 }, { from: always, value: 2 }]',
      'expected a date, got "always"',
    ],
    ['a day that does not exist', 'dated: [{ from: 2024-02-30, value: 1 }]', 'expected a date, got "2024-02-30"'],
    [
      'the date of no parameter',
      'dated: [{ from: { date_of: one_third_relase_from }, value: 1 }]',
      'Did you mean one_third_release_from?',
    ],
    [
      'the date of a number',
      'dated: [{ from: { date_of: ecsl_offset }, value: 1 }]',
      'no parameter of kind date is named "ecsl_offset"',
    ],
  ])('refuses in a dated series %s', (_, lines, message) => {
    expect(slipsOf('po_required_fte', file('po_required_fte', 'FTE', lines)).join('\n')).toContain(message);
  });

  it('reports every slip at once', () => {
    const text = completion('value: 7', 'range: { low: 0.9, high: 0.1 }', 'colour: red').replace(
      'review_by: 2027-06-30',
      '',
    );
    expect(slipsOf('trainee_completion', text).length).toBeGreaterThanOrEqual(2);
    expect(
      slipsOf('trainee_completion', text.replace('colour: red', '').concat('\nreview_by: 2027-06-30')),
    ).toHaveLength(3);
  });

  it('refuses an id that the model does not ask for, and a file with another name', () => {
    expect(slipsOf('trainee_complection', file('trainee_complection', 'x', 'value: 1')).join('\n')).toContain(
      'Did you mean trainee_completion?',
    );
    expect(slipsOf('other', completion('value: 0.5')).join('\n')).toContain('Name the file trainee_completion.yaml.');
  });

  it('refuses a bomb of aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de'])
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    expect(slipsOf('trainee_completion', bomb.join('\n')).join('\n')).toContain('instead of using aliases');
  });

  it('gives editors a JSON Schema of the same keys', () => {
    expect(parameterJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['schema', 'id', 'unit', 'quality', 'review_by']),
    });
  });
});
