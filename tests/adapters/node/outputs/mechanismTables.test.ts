import { describe, expect, it } from 'vitest';
import { attributionCsv } from '../../../../src/adapters/node/outputs/attributionCsv.js';
import { STANDING_TEXT } from '../../../../src/adapters/node/outputs/standingText.js';
import { switchingCsv } from '../../../../src/adapters/node/outputs/switchingCsv.js';
import type { ComparisonResult } from '../../../../src/experiment/result.js';
import { DRAFT_WITH_MECHANISMS, WITH_MECHANISMS } from '../../report/fixtureMechanisms.js';

/** Rows by column name; the made-up tables quote nothing but the note, which stands first. */
function rowsOf(csv: string) {
  const [head, note, ...lines] = csv.trimEnd().split('\r\n');
  const columns = head.split(',');
  return {
    note,
    rows: lines.map((line) => {
      const cells = line.split(',');
      expect(cells).toHaveLength(columns.length);
      return Object.fromEntries(columns.map((name, index) => [name, cells[index]]));
    }),
  };
}

const attributed = (result: ComparisonResult) => rowsOf(attributionCsv(result, result.attribution!));
const switched = (result: ComparisonResult) => rowsOf(switchingCsv(result, result.switchingValues!));

describe('attribution.csv', () => {
  const { note, rows } = attributed(WITH_MECHANISMS);

  it('begins with what it may be used for and how a share is made', () => {
    expect(note).toContain(STANDING_TEXT.slice(0, 60));
    expect(note).toContain('Shapley value');
    expect(note).toContain(WITH_MECHANISMS.runId);
  });

  it('has the share of each group in the order of the scenario, the sums, and each group alone', () => {
    expect(rows).toHaveLength(2 * (5 + 3 + 5));
    const staff = rows.filter(({ measure }) => measure === 'staff_in_post_fte');
    expect(staff.slice(0, 5).map(({ group, mean }) => `${group} ${mean}`)).toEqual([
      'pay_setting 31',
      'hiring 24',
      'placement 3',
      'partners 0',
      'transition -46',
    ]);
    expect(staff.slice(5, 8).map(({ kind, mean }) => `${kind} ${mean}`)).toEqual([
      'together 12',
      'everything_else 6',
      'difference 18',
    ]);
    expect(staff[0]).toMatchObject({
      arm: 'release-stays-at-40',
      compared_with: 'baseline',
      unit: 'FTE',
      replications: '30',
    });
    expect(Number(staff[0].mean_high_95)).toBeCloseTo(31 + (2.045 * 21) / Math.sqrt(30), 6);
  });

  it('marks what rests on assumed regional shares, and has no intervals in a draft', () => {
    const [whole, ...others] = WITH_MECHANISMS.areas;
    const assumed = attributed({ ...WITH_MECHANISMS, areas: [{ ...whole, illustrative: true }, ...others] });
    expect(new Set(assumed.rows.map(({ illustrative }) => illustrative))).toEqual(new Set(['illustrative']));
    expect(new Set(rows.map(({ illustrative }) => illustrative))).toEqual(new Set(['']));
    const draft = attributed(DRAFT_WITH_MECHANISMS);
    expect(draft.note).toContain('DRAFT');
    expect(new Set(draft.rows.map(({ mean_low_95 }) => mean_low_95))).toEqual(new Set(['']));
  });
});

describe('switching.csv', () => {
  const { note, rows } = switched(WITH_MECHANISMS);
  const flips = rows.filter(({ kind, measure }) => kind === 'flip' && measure === 'staff_in_post_fte');

  it('says where each assumption turns the sign, and whether the runs can tell', () => {
    expect(note).toContain('on straight lines between the values tried');
    expect(flips.map(({ assumption, flips_at, inside_noise }) => [assumption, flips_at, inside_noise])).toEqual([
      ['hiring_days', '136.6', 'no'],
      ['edge_c3_strength', '', ''],
      ['one_third_release_from', '', ''],
      ['transition_months', '20', 'yes'],
    ]);
    expect(flips[0]).toMatchObject({
      low: '60',
      high: '240',
      present: '90',
      grade: 'grade D',
      assumption_unit: 'days',
    });
  });

  it('has the difference at each value tried, and days of the calendar as dates', () => {
    expect(rows).toHaveLength(2 * 4 * (1 + 3));
    const tried = rows.filter(({ kind, measure }) => kind === 'difference' && measure === 'wmt_percent');
    expect(tried.slice(0, 3).map(({ value, mean }) => `${value} ${mean}`)).toEqual(['60 -4.6', '90 -3.8', '240 -1.1']);
    expect(tried.slice(6, 9).map(({ value }) => value)).toEqual(['2026-09-01', '2026-10-16', '2026-11-30']);
  });
});
