import { describe, expect, test } from 'vitest';
import { changesOf } from './leverStage.js';

/** Day 0 is 1 July 2025; the run has 1,096 days until 1 July 2028. */
const END = 1096;
const from = (day: number) => ({ from: day, until: END, op: 'set', appliesTo: 'alreadyInside' });
/** 2 July 2025 */
const FIRST = from(1);

describe('what is tried at capacity', () => {
  test('has its place in the order in which it is written', () => {
    const { changes } = changesOf(
      'allocation_cap',
      '{ from: 2025-07-02, per_cent: 120, then: [spo_holds, share, refuse], refusal_answer_weeks: 6, spo_most_cases: 5 }',
    );
    const step = (capacity_step: string, by: number) => ({
      parameter: 'at_capacity',
      where: { cell: { capacity_step } },
      by,
      ...FIRST,
    });
    expect(changes).toEqual([
      { parameter: 'allocation_cap', where: {}, by: 120, ...FIRST },
      step('spo-holds', 1),
      step('share', 2),
      step('refuse', 3),
      { parameter: 'refusal_answer_days', where: {}, by: 42, ...FIRST },
      { parameter: 'spo_most_cases', where: {}, by: 5, ...FIRST },
    ]);
  });

  test.each([
    ['then: [share, share]', 'share is named twice'],
    ['then: [share], refusal_answer_weeks: 4', 'refusal_answer_weeks changes nothing without refuse'],
    ['spo_most_cases: 4', 'spo_most_cases changes nothing without spo_holds'],
    ['agency_most: 4', 'agency_most changes nothing without agency'],
    ['then: [agency]', 'how many agency officers at most?'],
  ])('%s is refused', (keys, slip) => {
    expect(changesOf('allocation_cap', `{ from: 2025-07-02, per_cent: 120, ${keys} }`).slips).toEqual([slip]);
  });

  test('a step that does not exist is refused with the nearest name', () => {
    expect(() => changesOf('allocation_cap', '{ from: 2025-07-02, per_cent: 120, then: [refus] }')).toThrow(
      'Did you mean refuse?',
    );
  });
});

describe('protected_caseload', () => {
  test('limits those it names: grades by grade, the newly qualified by their own figure', () => {
    const { changes } = changesOf(
      'protected_caseload',
      '{ from: 2025-07-02, cases: 20, holders: [trainee, newly_qualified] }',
    );
    expect(changes).toEqual([
      { parameter: 'most_cases', where: { grade: 'trainee' }, by: 20, ...FIRST },
      { parameter: 'newly_qualified_most_cases', where: {}, by: 20, ...FIRST },
    ]);
  });

  test('limits everybody where it names nobody', () => {
    const { changes } = changesOf('protected_caseload', '{ from: 2025-07-02, cases: 20 }');
    expect(changes.map(({ where }) => where.grade ?? 'newly qualified')).toEqual([
      'PO',
      'PSO',
      'trainee',
      'newly qualified',
    ]);
  });
});

describe('prioritising_framework', () => {
  test('sets levels, the gap, and the tasks named of a state', () => {
    const { changes } = changesOf(
      'prioritising_framework',
      '{ from: 2025-07-02, amber_at: 110, red_at: 125, leaves_below: 3, red_kept: { recording: 0.4 } }',
    );
    expect(changes).toEqual([
      { parameter: 'ppf_amber_at', where: {}, by: 110, ...FIRST },
      { parameter: 'ppf_red_at', where: {}, by: 125, ...FIRST },
      { parameter: 'ppf_leaves_below', where: {}, by: 3, ...FIRST },
      { parameter: 'ppf_task_kept', where: { cell: { ppf_state: 'red', task: 'recording' } }, by: 0.4, ...FIRST },
    ]);
  });

  test('red at or below amber is refused', () => {
    const { slips } = changesOf('prioritising_framework', '{ from: 2025-07-02, amber_at: 120, red_at: 120 }');
    expect(slips).toEqual(['red at 120 is not above amber at 120']);
  });
});

test('work_to_contract takes the hours beyond contract away, and gives them back', () => {
  const { changes } = changesOf('work_to_contract', '{ from: 2025-07-11, until: 2025-07-21 }');
  expect(changes).toEqual([{ parameter: 'goodwill_share', where: {}, by: 0, ...from(10), until: 20 }]);
});

test('phased_return: weeks as days, the share, and the length of absences where it is said', () => {
  const { changes } = changesOf(
    'phased_return',
    '{ from: 2025-07-02, weeks: 6, share: 0.5, absence_multiply_by: 0.9 }',
  );
  expect(changes).toEqual([
    { parameter: 'phased_return_share', where: {}, by: 0.5, ...FIRST },
    { parameter: 'phased_return_days', where: {}, by: 42, ...FIRST },
    { parameter: 'long_sickness_length', where: {}, by: 0.9, ...FIRST, op: 'multiply' },
  ]);
  expect(changesOf('phased_return', '{ from: 2025-07-02, weeks: 6, share: 0.5 }').changes).toHaveLength(2);
});

describe('what strikes on one day', () => {
  test('mass_sickness acts for that day, in every region named', () => {
    const { changes } = changesOf(
      'mass_sickness',
      '{ on: 2025-07-11, share: 0.3, weeks: 6, regions: [wales, london] }',
    );
    const day = { from: 10, until: 11, op: 'set', ...{ appliesTo: 'alreadyInside' } };
    expect(changes).toEqual(
      ['wales', 'london'].flatMap((region) => [
        { parameter: 'sickness_wave_share', where: { region }, by: 0.3, ...day },
        { parameter: 'sickness_wave_days', where: { region }, by: 42, ...day },
      ]),
    );
  });

  test('staff_loss reaches one unit, and one grade', () => {
    const { changes } = changesOf('staff_loss', '{ on: 2025-07-11, share: 0.4, grade: PO, regions: [wales], unit: 3 }');
    expect(changes.map(({ where, from: first, until }) => ({ where, first, until }))).toEqual([
      { where: { region: 'wales', unit: 3, grade: 'PO' }, first: 10, until: 11 },
    ]);
  });

  test('a unit that its region does not have is refused with the highest number', () => {
    const { slips, mends } = changesOf('staff_loss', '{ on: 2025-07-11, share: 0.4, regions: [wales], unit: 7 }');
    expect(slips).toEqual(['wales has no unit 7']);
    expect(mends).toEqual(['Its units are numbered 1 to 4.']);
  });

  test.each(['', ', regions: [wales, london]'])('a unit without its one region is refused%s', (regions) => {
    expect(changesOf('staff_loss', `{ on: 2025-07-11, share: 0.4, unit: 3${regions} }`).slips).toEqual([
      'unit 3 of which region?',
    ]);
  });
});
