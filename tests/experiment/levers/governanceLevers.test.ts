import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { changesOf } from './leverStage.js';

/** Day 0 is 1 July 2025. */
const FIVE_YEARS = { start: '2025-06-30', until: '2030-07-01' };
/** 365 x 4 and the leap day of 2028. */
const END = 1826;
/** 1 April 2027: a year to 1 July 2026, then 31 + 31 + 30 + 31 + 30 + 31 + 31 + 28 + 31 = 274. */
const APRIL_2027 = 365 + 274;
/** 1 July and 1 October 2027: 91 and then 92 days on. */
const JULY_2027 = 730;
const OCTOBER_2027 = 822;
/** 1 April 2029: 1,096 to 1 July 2028, 274 on. */
const APRIL_2029 = 1096 + 274;

const governance = (settings: string, beside?: string) => changesOf('governance', settings, FIVE_YEARS, beside);
const moveRight = (settings: string, beside?: string) => changesOf('move_right', settings, FIVE_YEARS, beside);
const of = (changes: readonly Change[], parameter: string) => changes.filter((one) => one.parameter === parameter);
/** What a run of daily pounds a year comes to for one FTE, by the book's own rule: add, so many days of 365.25. */
const windows = (changes: readonly Change[]) => changes.map(({ where, from, until }) => ({ ...where, from, until }));

describe('rights move', () => {
  test('in the regions that are named, one after the other by calendar months', () => {
    const { moves, changes, slips } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01, regions: [wales, north-west, london], stagger_months: 3 }',
    );
    expect(slips).toEqual([]);
    expect(changes).toEqual([]);
    const days = moves.map(({ from }) => from).sort((a, b) => a - b);
    expect(days).toEqual([APRIL_2027, JULY_2027, OCTOBER_2027]);
    expect(moves.map(({ where }) => where.region).sort()).toEqual(['london', 'north-west', 'wales']);
    expect(moves.every(({ right, to }) => right === 'recruitment' && to === 'region')).toBe(true);
  });

  test('from the last day of a month, a month on is the last day that there is', () => {
    const { moves } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-01-31, regions: [wales, london], stagger_months: 1 }',
    );
    // 31 January 2027: 365 + 184 to 1 January 2027 + 30; 28 February is 28 days on
    expect(moves.map(({ from }) => from).sort((a, b) => a - b)).toEqual([579, 607]);
  });

  test('back to where they lie today on the day of until, which is a second transition', () => {
    const { moves, changes } = moveRight(
      '{ rights: [commissioning], to: region, from: 2027-04-01, until: 2029-04-01, regions: [greater-manchester, wales], mechanisms: [g11], transition: { months: 12 } }',
    );
    const at = (region: string) => moves.filter(({ where }) => where.region === region);
    expect(at('greater-manchester')).toMatchObject([
      { from: APRIL_2027, to: 'region' },
      { from: APRIL_2029, to: 'combined-authority' },
    ]);
    expect(at('wales')).toMatchObject([
      { from: APRIL_2027, to: 'region' },
      { from: APRIL_2029, to: 'nation' },
    ]);
    // 12 months of 30.4375 days: 365.25, played as 365
    expect(windows(of(changes, 'leaving_rate').filter(({ where }) => where.region === 'wales'))).toEqual([
      { region: 'wales', from: APRIL_2027, until: APRIL_2027 + 365 },
      { region: 'wales', from: APRIL_2029, until: APRIL_2029 + 365 },
    ]);
  });

  test('and until the end of the run they do not go back', () => {
    const { moves } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01, until: 2030-07-01, regions: [wales] }',
    );
    expect(moves).toEqual([{ right: 'recruitment', from: APRIL_2027, where: { region: 'wales' }, to: 'region' }]);
  });

  test('under uniform-national only the commissioning of Greater Manchester, back to the nation', () => {
    const { moves, changes } = governance('{ regime: uniform-national, from: 2027-04-01, mechanisms: [g11] }');
    const where = { region: 'greater-manchester' };
    expect(moves).toEqual([{ right: 'commissioning', from: APRIL_2027, where, to: 'nation' }]);
    expect(changes.every(({ where: place }) => place.region === 'greater-manchester')).toBe(true);
    // upheaval of commissioning alone: 0.1
    expect(of(changes, 'leaving_rate').map(({ by }) => by)).toEqual([
      { figure: 'transition_leaving_ratio', scale: 0.1 },
    ]);
  });

  test('of an arrangement the line written last holds: commissioning stays with the mayor in Greater Manchester', () => {
    const { moves } = governance('{ regime: regional-devolution, from: 2027-04-01 }');
    const commissioning = moves.filter(({ right }) => right === 'commissioning');
    expect(commissioning).toHaveLength(11);
    expect(commissioning.map(({ where }) => where.region)).not.toContain('greater-manchester');
    expect(moves.filter(({ right }) => right === 'deployment')).toEqual([]);
  });
});

describe('a mechanism', () => {
  test('acts where a right that it needs leaves the nation, and from there on', () => {
    const { changes } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01, regions: [wales], mechanisms: [g2] }',
    );
    const ratio = {
      where: { region: 'wales' },
      from: APRIL_2027,
      until: END,
      op: 'multiply',
      by: { figure: 'local_lead_time_ratio', scale: 1 },
      appliesTo: 'alreadyInside',
    };
    expect(changes).toEqual([
      { ...ratio, parameter: 'po_hiring_lead_time' },
      { ...ratio, parameter: 'pso_hiring_lead_time' },
    ]);
  });

  test('with nothing to act on is refused, by name, with the right that it needs', () => {
    const { slips, mends } = moveRight('{ rights: [recruitment], to: region, from: 2027-04-01, mechanisms: [g2, g7] }');
    expect(slips).toEqual(['g7 has nothing to act on: none of estates_and_it moves away from the nation']);
    expect(mends).toEqual(['Remove g7, or move one of these rights too.']);
  });

  test('does not act on a right that goes to the nation', () => {
    const { slips } = governance('{ regime: uniform-national, from: 2027-04-01, mechanisms: [g5] }');
    expect(slips).toEqual(['g5 has nothing to act on: none of commissioning moves away from the nation']);
  });

  test('of pay changes what people answer with once, from the first region to the last', () => {
    const { changes } = moveRight(
      '{ rights: [pay_setting], to: region, from: 2027-04-01, regions: [wales, london], stagger_months: 3, mechanisms: [g1] }',
    );
    const nation = { where: {}, from: APRIL_2027, until: END, op: 'set' };
    const elasticity = { ...nation, by: { figure: 'local_transfer_elasticity', scale: 1 } };
    expect(of(changes, 'transfer_elasticity')).toMatchObject([elasticity]);
    expect(of(changes, 'applicant_elasticity')).toMatchObject([elasticity]);
    expect(
      of(changes, 'pay_response')
        .map(({ from }) => from)
        .sort((a, b) => a - b),
    ).toEqual([APRIL_2027, JULY_2027]);
  });

  test('at borders: no sharing of cases is lost unless the authority is smaller than a region', () => {
    const at = (to: string) =>
      moveRight(
        `{ rights: [employer_and_terms], to: ${to}, from: 2027-04-01, regions: [wales], mechanisms: [g10] }`,
      ).changes.map(({ parameter }) => parameter);
    expect(at('region')).toEqual(['specialist_friction_regions']);
    expect(at('local-authority-group')).toEqual([
      'specialist_friction_regions',
      'specialist_friction_units',
      'sharing_friction',
    ]);
  });
});

describe('the transition', () => {
  const scalesOf = (settings: string) => {
    const { changes } = moveRight(settings);
    return (parameter: string) => of(changes, parameter).map(({ by }) => (by as { scale: number }).scale);
  };

  test('is as large as the rights that move, 0.15 + 0.05, times how badly it is run', () => {
    const scale = scalesOf(
      '{ rights: [recruitment, placement], to: region, from: 2027-04-01, regions: [wales], mechanisms: [g11], transition: { months: 18, severity: 2 } }',
    );
    expect(scale('leaving_rate')[0]).toBeCloseTo(0.4, 12);
    expect(scale('hours_lost_share')[0]).toBeCloseTo(0.4, 12);
    // 18 months are 547.875 days, played as 548: the sum a FTE over them is transition_cost x 0.4
    expect((scale('set_up_cost')[0] * 548) / 365.25).toBeCloseTo(0.4, 12);
  });

  test('and no larger than a change of employer', () => {
    const scale = scalesOf(
      '{ rights: [employer_and_terms, recruitment], to: region, from: 2027-04-01, regions: [wales], mechanisms: [g11] }',
    );
    expect(scale('leaving_rate')).toEqual([1]);
  });

  test('is described only where it happens', () => {
    const { slips, mends } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01, transition: { months: 18 } }',
    );
    expect(slips).toEqual(['a transition is described, and the mechanism that brings it is left out']);
    expect(mends).toEqual(['Add g11 to mechanisms, or remove transition.']);
  });
});

describe('where an authority has a part of a region', () => {
  // Liverpool City Region: units 1, 2 and 3 of the North West
  const { changes } = moveRight(
    '{ rights: [commissioning], to: combined-authority, from: 2027-04-01, regions: [north-west], mechanisms: [g5, g11] }',
  );

  test('figures of single units act there, those of whole regions nowhere', () => {
    const hours = of(changes, 'hours_lost_share').filter(({ op, until }) => op === 'add' && until === END);
    expect(hours.map(({ where }) => where)).toEqual([1, 2, 3].map((unit) => ({ region: 'north-west', unit })));
    expect(of(changes, 'recall_hazard_scale')).toEqual([]);
    expect(of(changes, 'set_up_cost')).toEqual([]);
    expect(of(changes, 'leaving_rate').map(({ where }) => where.unit)).toEqual([1, 2, 3]);
  });

  test('hours gained are hours not lost', () => {
    const [first] = of(changes, 'hours_lost_share');
    expect(first.by).toEqual({ figure: 'local_partner_hours', scale: -1 });
  });

  test('where it has all of it, as in Yorkshire and the Humber, the whole region', () => {
    const whole = moveRight(
      '{ rights: [commissioning], to: combined-authority, from: 2027-04-01, regions: [yorkshire-and-the-humber], mechanisms: [g5] }',
    ).changes;
    expect(whole.map(({ where }) => where)).toEqual([
      { region: 'yorkshire-and-the-humber' },
      { region: 'yorkshire-and-the-humber' },
    ]);
  });

  test('where there is none, as in Wales, no right moves and the scenario says so', () => {
    const nobody = '{ rights: [commissioning], to: combined-authority, from: 2027-04-01, regions: [wales] }';
    expect(moveRight(nobody).slips).toEqual(['no right moves: all lie there today, or no such authority exists']);
    expect(moveRight(nobody).moves).toEqual([]);
  });
});

describe('slips', () => {
  test('an arrangement that nobody knows, with the nearest name', () => {
    const { slips, mends, moves } = governance('{ regime: regional-devolutoin, from: 2027-04-01 }');
    expect(slips).toEqual(['there is no arrangement regional-devolutoin']);
    expect(mends).toEqual(['Did you mean regional-devolution?']);
    expect(moves).toEqual([]);
  });

  test('today moves no right', () => {
    expect(governance('{ regime: today, from: 2027-04-01 }').slips).toEqual([
      'no right moves: all lie there today, or no such authority exists',
    ]);
  });

  test('single rights beside a whole arrangement', () => {
    const { slips } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01 }',
      'governance: { regime: regional-devolution, from: 2027-04-01 }',
    );
    expect(slips).toEqual(['single rights move beside a whole arrangement']);
  });

  test('a region that nobody knows, once, with the nearest name', () => {
    const { slips, mends } = moveRight(
      '{ rights: [recruitment], to: region, from: 2027-04-01, regions: [wales, nort-east], mechanisms: [g2] }',
    );
    expect(slips).toEqual(['there is no region nort-east']);
    expect(mends).toEqual(['Did you mean north-east?']);
  });

  test('days before the start, after the end, and an end before the beginning', () => {
    const on = (from: string, until = '') =>
      moveRight(`{ rights: [recruitment], to: region, from: ${from}, regions: [wales]${until} }`).slips;
    expect(on('2025-07-01')).toEqual(['2025-07-01 is not after the start']);
    expect(on('2030-07-01')).toEqual(['2030-07-01 is not before the end of the period, 2030-07-01']);
    expect(on('2027-04-01', ', until: 2027-04-01')).toEqual(['2027-04-01 is not after the day on which it begins']);
  });

  test('a level, a right and a mechanism that do not exist', () => {
    expect(() => moveRight('{ rights: [sentencing], to: region, from: 2027-04-01 }')).toThrow(/a right/);
    expect(() => moveRight('{ rights: [recruitment], to: parish, from: 2027-04-01 }')).toThrow(/a level/);
    expect(() => moveRight('{ rights: [recruitment], to: region, from: 2027-04-01, mechanisms: [g13] }')).toThrow(
      /a mechanism/,
    );
  });
});

describe('money and people beside an arrangement', () => {
  const when = { where: {}, from: APRIL_2027, until: END, appliesTo: 'alreadyInside' };

  test('funding: pounds a year, less of it too, in its window', () => {
    expect(changesOf('funding', '{ from: 2027-04-01, pounds_per_year: -20000000 }', FIVE_YEARS).changes).toEqual([
      { ...when, parameter: 'funding', op: 'add', by: -20_000_000 },
    ]);
    expect(
      changesOf('funding', '{ from: 2027-04-01, until: 2029-04-01, pounds_per_year: 5, regions: [wales] }', FIVE_YEARS)
        .changes,
    ).toMatchObject([{ where: { region: 'wales' }, until: APRIL_2029 }]);
  });

  test('specialists in the units: hours gained, and what they cost', () => {
    const settings = '{ from: 2027-04-01, hours_gained: 0.03, pounds_per_year: 25000000 }';
    expect(changesOf('embedded_specialists', settings, FIVE_YEARS).changes).toEqual([
      { ...when, parameter: 'hours_lost_share', op: 'add', by: -0.03 },
      { ...when, parameter: 'specialist_cost', op: 'add', by: 25_000_000 },
    ]);
  });

  test('a pay award is found within the budget where it says so, and only there', () => {
    const award = (more: string) =>
      changesOf('pay_award', `{ from: 2027-04-01, per_cent: 4, grade: PO${more} }`, FIVE_YEARS).changes;
    const pay = { ...when, parameter: 'pay', where: { grade: 'PO' }, op: 'multiply', by: 1.04 };
    expect(award('')).toEqual([pay]);
    expect(award(', within_budget: false')).toEqual([pay]);
    expect(award(', within_budget: true')).toEqual([
      pay,
      { ...when, parameter: 'pay_within_budget', op: 'set', by: 1 },
    ]);
  });
});
