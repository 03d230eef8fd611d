import { expect, test } from 'vitest';
import { LEVERS } from '../../../src/experiment/levers/index.js';
import { changesOf } from './leverStage.js';

/** 1 July 2025 to 1 July 2028. */
const END = 365 + 365 + 366;
const NEVER = 376_199;
const WHOLE = { where: {}, from: 1, until: END, op: 'set', appliesTo: 'alreadyInside' };
/** 1 April 2026 from 1 July 2025: 31 + 31 + 30 + 31 + 30 + 31 + 31 + 28 + 31. */
const APRIL = 274;
/** 1 October 2026: 56 years of 365 days, 14 leap days from 1972 to 2024, and 273 days of 2026. */
const OCTOBER_2026 = 56 * 365 + 14 + 273;
const AT_THE_2024_START = { start: '2024-06-30', until: '2027-07-01' };

const described = (name: string, settings: unknown) => LEVERS.find((lever) => lever.name === name)!.describe(settings);

test('hdc: days, share and reach, each only where it is given', () => {
  const when = { ...WHOLE, from: APRIL };
  expect(changesOf('hdc', '{ from: 2026-04-01, most_days: 180, sentences_under: 1461 }').changes).toEqual([
    { ...when, parameter: 'hdc_offset', by: 180 },
    { ...when, parameter: 'hdc_sentences_under', by: 1461 },
  ]);
  expect(changesOf('hdc', '{ eligible_share: 0.2 }').changes).toEqual([
    { ...WHOLE, parameter: 'hdc_eligible', by: 0.2 },
  ]);
  expect(changesOf('hdc', '{ most_days: 0, eligible_share: 0.2 }').slips).toEqual([
    'eligible_share changes nothing where most_days is 0: nobody leaves early',
  ]);
  expect(() => changesOf('hdc', '{ from: 2026-04-01 }')).toThrow('nothing changes');
});

test('ecsl: runs on beside release at 40 %; after its end a share alone revives nothing', () => {
  const { changes } = changesOf('ecsl', '{ from: 2024-09-10, until: 2026-10-16, most_days: 70 }', AT_THE_2024_START);
  // 1 July to 10 September 2024: 31 + 31 + 9; to 16 October 2026: 365 + 365 + 31 + 31 + 30 + 15
  expect(changes).toEqual([{ ...WHOLE, parameter: 'ecsl_offset', from: 71, until: 837, by: 70 }]);
  const slip = 'the scheme ended on 2024-09-10: without most_days nobody is released under it';
  expect(changesOf('ecsl', '{ eligible_share: 0.5 }').slips).toEqual([slip]);
  expect(changesOf('ecsl', '{ eligible_share: 0.5 }', AT_THE_2024_START).slips).toEqual([]);
});

test('recall_policy: a date moves a law, figures act in their window, some on new recalls only', () => {
  expect(changesOf('recall_policy', '{ fifty_six_days: never, twenty_eight_days: 2026-10-01 }').changes).toEqual([
    { ...WHOLE, parameter: 'recall_28_days_from', by: OCTOBER_2026 },
    { ...WHOLE, parameter: 'recall_56_days_from', by: NEVER },
  ]);
  const settings =
    '{ from: 2026-04-01, reaches: new-recalls, days: 42, share_by_length: { 4-years-and-over: 0.5 }, charge_excludes: false, on_charge_share: 0.2 }';
  const when = { ...WHOLE, from: APRIL, appliesTo: 'new' };
  expect(changesOf('recall_policy', settings).changes).toEqual([
    { ...when, parameter: 'fixed_term_recall_days', by: 42 },
    { ...when, parameter: 'fixed_term_recall_share', where: { cell: { recall_band: '4-years-and-over' } }, by: 0.5 },
    { ...when, parameter: 'fixed_term_excluded', where: { cell: { recall_ground: 'charge' } }, by: 0 },
    { ...when, parameter: 'recall_on_charge_share', by: 0.2 },
  ]);
});

test('recall_policy: what cannot be meant is refused', () => {
  expect(changesOf('recall_policy', '{ fifty_six_days: never, from: 2026-04-01, reaches: new-recalls }').slips).toEqual(
    [
      'from changes nothing without days, shares or exclusions',
      'reaches changes nothing without days, shares or exclusions',
    ],
  );
  expect(changesOf('recall_policy', '{ twenty_eight_days: 2026-05-01 }').slips).toEqual([
    'recall for 28 days would begin on 2026-05-01, when recall for 56 days is in force',
  ]);
  expect(changesOf('recall_policy', '{ twenty_eight_days: 2026-05-01, fifty_six_days: never }').slips).toEqual([]);
  expect(() => changesOf('recall_policy', '{ days: 14, days_by_length: { under-12-months: 14 } }')).toThrow(
    'days and days_by_length say the same thing',
  );
  expect(() => changesOf('recall_policy', '{ days_by_length: {} }')).toThrow('the block is empty');
  for (const settings of ['{ days: 28.5 }', '{ days_by_length: { under-12-months: 28.5 } }']) {
    expect(() => changesOf('recall_policy', settings)).toThrow('expected whole days in prison from 1 to 730');
  }
});

test('a law that is in force at the start cannot be moved', () => {
  const later = { start: '2026-06-30', until: '2029-07-01' };
  const told = (lever: string, settings: string) => changesOf(lever, settings, later);
  expect(told('recall_policy', '{ fifty_six_days: never }')).toMatchObject({
    slips: ['recall for 56 days was in force on the start, 2026-06-30'],
    mends: ['Use a start before 2026-03-31, or leave the key out.'],
  });
  expect(told('presumption_to_suspend', '{ from: 2026-10-01 }').slips).toHaveLength(1);
  expect(told('order_end_rule', '{ from: never }').slips).toHaveLength(1);
  expect(told('early_release', '{ one_third: never }').slips).toEqual([]);
});

test('reset_scope: ended is starts_at 1, and leaves nothing to exempt', () => {
  const when = { ...WHOLE, from: APRIL };
  expect(changesOf('reset_scope', '{ from: 2026-04-01, ended: true }').changes).toEqual([
    { ...when, parameter: 'reset_starts_at', by: 1 },
  ]);
  const settings = '{ from: 2026-04-01, starts_at: 0.5, exempt: { mappa: 0.5, other: 0.1 } }';
  expect(changesOf('reset_scope', settings).changes).toEqual([
    { ...when, parameter: 'reset_starts_at', by: 0.5 },
    { ...when, parameter: 'reset_exempt', where: { cell: { reset_ground: 'mappa' } }, by: 0.5 },
    { ...when, parameter: 'reset_exempt', where: { cell: { reset_ground: 'other' } }, by: 0.1 },
  ]);
  expect(changesOf('reset_scope', '{ ended: true, starts_at: 0.5 }').slips).toEqual([
    'starts_at changes nothing where Reset has ended',
  ]);
  expect(changesOf('reset_scope', '{ starts_at: 1, exempt: { mappa: 1 } }').slips).toEqual([
    'exempt changes nothing where starts_at is 1: no Reset',
  ]);
  expect(() => changesOf('reset_scope', '{ ended: false }')).toThrow('expected true');
});

test('order_end_rule: date, reach and shares; never leaves nothing to the others', () => {
  const settings =
    '{ from: 2026-10-01, reaches_old_orders: true, completed_early_share: 0.5, least_share_served: 0.4 }';
  expect(changesOf('order_end_rule', settings).changes).toEqual([
    { ...WHOLE, parameter: 'orders_end_on_completion_from', by: OCTOBER_2026 },
    { ...WHOLE, parameter: 'order_end_reaches_old_orders', by: 1 },
    { ...WHOLE, parameter: 'order_completed_early_share', by: 0.5 },
    { ...WHOLE, parameter: 'order_completed_after', by: 0.4 },
  ]);
  expect(changesOf('order_end_rule', '{ from: never, reaches_old_orders: true }').slips).toEqual([
    'reaches_old_orders changes nothing where orders never end on completion',
  ]);
});

test('presumption_to_suspend: date, share, reach; never leaves nothing to the others', () => {
  expect(changesOf('presumption_to_suspend', '{ from: 2026-10-01, share: 0.5, sentences_under: 184 }').changes).toEqual(
    [
      { ...WHOLE, parameter: 'presumption_to_suspend_from', by: OCTOBER_2026 },
      { ...WHOLE, parameter: 'presumption_to_suspend_share', by: 0.5 },
      { ...WHOLE, parameter: 'presumption_to_suspend_under', by: 184 },
    ],
  );
  expect(changesOf('presumption_to_suspend', '{ from: never, share: 0.5 }').slips).toEqual([
    'share changes nothing where nothing is presumed to be suspended',
  ]);
});

test('tier_regime: the day, within the run', () => {
  expect(changesOf('tier_regime', '{ v3_from: 2026-10-01 }').changes).toEqual([
    { ...WHOLE, parameter: 'tier_v3_from', by: OCTOBER_2026 },
  ]);
  expect(changesOf('tier_regime', '{ v3_from: 2030-01-01 }').slips).toHaveLength(1);
});

test('case_weights: women, reports, and cells of both tables', () => {
  const settings =
    '{ from: 2026-04-01, women: 2, reports: { parole: 120 }, weights: [{ case_type: licence, tier: B2, multiply_by: 1.2 }, { case_type: custody, tier: A, set: 70 }, { case_type: community, multiply_by: 0.9 }] }';
  const when = { ...WHOLE, from: APRIL };
  const times = { ...when, op: 'multiply' };
  expect(changesOf('case_weights', settings).changes).toEqual([
    { ...when, parameter: 'womens_case_weight', by: 2 },
    { ...when, parameter: 'report_points', where: { cell: { report: 'parole' } }, by: 120 },
    { ...times, parameter: 'case_weight', where: { cell: { case_type: 'licence', tier: 'B2' } }, by: 1.2 },
    { ...when, parameter: 'case_weight_v3', where: { cell: { case_type: 'custody', tier_v3: 'A' } }, by: 70 },
    { ...times, parameter: 'case_weight', where: { cell: { case_type: 'community' } }, by: 0.9 },
    { ...times, parameter: 'case_weight_v3', where: { cell: { case_type: 'community' } }, by: 0.9 },
  ]);
  expect(() => changesOf('case_weights', '{ weights: [{ case_type: licence, set: 100 }] }')).toThrow('Name the tier');
  expect(described('case_weights', { women: 2 })).toContain('the work itself stays the same');
});

test('workload_cut: one change a named task; a cut that cuts nothing is refused', () => {
  const when = { ...WHOLE, from: APRIL };
  expect(changesOf('workload_cut', '{ from: 2026-04-01, kept: { recording: 0.5, liaison: 0 } }').changes).toEqual([
    { ...when, parameter: 'task_kept', where: { cell: { task: 'recording' } }, by: 0.5 },
    { ...when, parameter: 'task_kept', where: { cell: { task: 'liaison' } }, by: 0 },
  ]);
  expect(() => changesOf('workload_cut', '{ from: 2026-04-01, kept: { recording: 1 } }')).toThrow('nothing is cut');
  expect(described('workload_cut', { from: '2026-04-01', kept: { recording: 0.5 } })).toContain('not modelled');
});

test('requirement: set over its window', () => {
  expect(changesOf('requirement', '{ from: 2026-04-01, until: 2026-04-02, po_fte: 9483 }').changes).toEqual([
    { ...WHOLE, parameter: 'po_required_fte', from: APRIL, until: APRIL + 1, by: 9483 },
  ]);
});
