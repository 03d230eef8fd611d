import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COST_HEADINGS } from '../../../src/experiment/measures/costByHeading.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { PRICE_BASE } from '../../../src/experiment/measures/priceBase.js';
import { figureOf, monthOf } from './support/monthOf.js';

describe('measures', () => {
  it('has one measure an id, written as scenarios write it', () => {
    const ids = MEASURES.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('has a title, a unit and a definition that ends as a sentence for each', () => {
    for (const { id, title, unit, definition } of MEASURES) {
      expect(`${id} ${title.length > 0} ${unit.length > 0}`).toBe(`${id} true true`);
      expect(definition).toMatch(/\.$/);
    }
  });

  it('has no number that stands for "no figure" but NaN', () => {
    for (const measure of MEASURES) {
      for (const days of [0, 30]) expect(Math.abs(measure.value(monthOf({}, days)))).not.toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('has a row in docs/reference/measures.md for each, and no other, in the same order', () => {
    const page = readFileSync('docs/reference/measures.md', 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const expected = MEASURES.map(
      ({ id, title, unit, better, summary, definition }) =>
        `| \`${id}\` | ${title} | ${unit} | ${better} | ${summary} | ${definition} |`,
    );
    expect(rows).toEqual(expected);
  });
});

it('officer-years: 365.25 FTE-days of POs and half as many of agency officers are one and a half', () => {
  expect(figureOf('po_fte_years', { po_fte_days: 365.25, agency_fte_days: 182.625 })).toBeCloseTo(1.5, 12);
});

describe('formulas, on published figures', () => {
  it('vacancy rate: 5,519 of 7,115 probation officers in June 2025', () => {
    expect(figureOf('po_vacancy_rate', { po_fte: 5519, po_required_fte: 7115 })).toBeCloseTo(22.43, 2);
  });

  it('case holders needed: 7,083 FTE at 117 % are 8,287 as measured and about 12,600 as corrected by 1.52', () => {
    const columns = {
      case_holding_fte: 7083,
      points_held_days: 117,
      true_points_days: 117,
      points_available_days: 100,
      understatement_factor: 1.52,
    };
    expect(figureOf('fte_needed_as_measured', columns)).toBeCloseTo(8287.11, 2);
    expect(figureOf('fte_needed_as_corrected', columns)).toBeCloseTo(12_596.4, 1);
  });

  it('leaving rate: leavers a head and year, from leavers and head-days', () => {
    // 100 officers over 365.25 days, 6.3 of whom left
    expect(figureOf('po_leaving_rate', { po_leavers: 6.3, po_head_days: 36_525 })).toBeCloseTo(6.3, 12);
    expect(figureOf('po_leaving_rate_5_10', { po_leavers_5_10: 5, po_head_days_5_10: 18_262.5 })).toBeCloseTo(10, 12);
    expect(figureOf('pso_leaving_rate', { pso_leavers: 1, pso_head_days: 36_525 })).toBeCloseTo(1, 12);
  });

  it('a rate without exposure is no figure', () => {
    expect(figureOf('po_leaving_rate', {})).toBeNaN();
    expect(figureOf('cases_per_po', { po_held_cases: 5 })).toBeNaN();
  });

  it('cases per practitioner: 203,000 cases over 7,083 FTE are 28.7', () => {
    const columns = {
      po_held_cases: 100_000,
      pso_held_cases: 90_000,
      trainee_held_cases: 13_000,
      case_holding_fte: 7083,
    };
    expect(figureOf('cases_per_practitioner', columns)).toBeCloseTo(28.66, 2);
  });

  it('sickness and changes of officer are a year of exposure', () => {
    expect(figureOf('sickness_days_per_fte', { sick_working_days: 129, staff_fte_days: 3652.5 })).toBeCloseTo(12.9, 12);
    expect(
      figureOf('officer_changes_per_person_year', { officer_changes: 8, community_held_days: 3652.5 }),
    ).toBeCloseTo(0.8, 12);
  });

  it('exposure is person-weeks', () => {
    expect(figureOf('high_risk_person_weeks_without_officer', { unallocated_high_risk_days: 70 })).toBe(10);
    expect(figureOf('person_weeks_without_officer', { unallocated_days: 21 })).toBe(3);
    expect(figureOf('time_without_officer', { unallocated_days: 5, community_held_days: 100 })).toBe(5);
  });

  it('the practice index: 0.3 x 0.9 + 0.3 x 0.8 + 0.2 x 0.5 + 0.2 x 0.6 of 1.0, in per cent: 73', () => {
    const columns = {
      practice_weight_contact: 0.3,
      practice_weight_work: 0.3,
      practice_weight_continuity: 0.2,
      practice_weight_experience: 0.2,
      community_held_days: 3652.5,
      without_contact_days: 365.25,
      work_done_days: 80,
      work_needed_days: 100,
      officer_changes: 10, // one a person-year
      po_head_days_0_1: 40,
      po_head_days_15: 60,
    };
    expect(figureOf('practice_index', columns)).toBeCloseTo(73, 10);
    // with edge C6 on oversight has a weight: half of it covered, 0.2 x 0.5 beside the others
    const overseen = { practice_weight_oversight: 0.2, oversight_hours_available: 5, oversight_hours_prescribed: 10 };
    expect(figureOf('practice_index', { ...columns, ...overseen })).toBeCloseTo((73 + 10) / 1.2, 10);
    // contact that a state of the framework leaves out is not delivered: 0.8 of the time and not 0.9
    expect(figureOf('practice_index', { ...columns, contact_dropped_days: 365.25 })).toBeCloseTo(70, 10);
    // with edge C21 on skill takes the place of service: 0.9 x 0.5 of 1.0, and 1 at most
    const skilled = { skill_in_practice: 0.9, skill_fte: 50, case_holding_fte: 100 };
    expect(figureOf('practice_index', { ...columns, ...skilled })).toBeCloseTo(73 + 20 * (0.45 - 0.6), 10);
    expect(figureOf('practice_index', { ...columns, ...skilled, skill_in_practice: 3 })).toBeCloseTo(81, 10);
    expect(figureOf('skill_of_case_holders', skilled)).toBe(50);
    const twice = { practice_weight_contact: 0.6, practice_weight_work: 0.6 };
    expect(figureOf('practice_index', { ...columns, ...twice })).toBeCloseTo((54 + 48 + 10 + 12) / 1.6, 10);
  });

  it('no page speaks of the practice index in the words of the inspectorate', () => {
    const { title, definition } = MEASURES.find(({ id }) => id === 'practice_index')!;
    expect(`${title} ${definition}`).toContain('not an inspection rating');
    expect(`${title} ${definition}`).not.toMatch(/outstanding|requires improvement|inadequate|\bgood\b/i);
  });

  it('plans on time: 150 of 200 opened', () => {
    expect(figureOf('plans_on_time', { plans_due: 200, plans_on_time: 150 })).toBe(75);
  });

  it('climate and what a survey shows of it are means over heads and over answers', () => {
    const columns = { climate_heads: 4, climate_points: 240, survey_answers: 3, survey_points: 195 };
    expect([figureOf('climate', columns), figureOf('climate_surveyed', columns)]).toEqual([60, 65]);
  });

  it('officers over 110 %: the four upper bins of seven', () => {
    const columns = {
      officers_under_80: 10,
      officers_80_100: 20,
      officers_100_110: 30,
      officers_110_120: 20,
      officers_120_140: 10,
      officers_140_160: 6,
      officers_160_up: 4,
    };
    expect(figureOf('officers_over_110_share', columns)).toBeCloseTo(40, 12);
    expect(figureOf('officers_100_110', columns)).toBe(30);
  });

  it('cost is the sum of its headings, in millions', () => {
    const columns = {
      cost_pay: 3e6,
      cost_supplements: 2e5,
      cost_pension: 9e5,
      cost_national_insurance: 4e5,
      cost_training: 5e5,
      cost_recruitment: 1e5,
      cost_agency: 6e5,
      cost_set_up: 2e5,
      cost_specialists: 3e5,
      cost_levers: 2.5e5,
    };
    expect(Object.keys(columns)).toEqual(COST_HEADINGS.map(({ column }) => column));
    expect(Object.keys(columns).map((id) => figureOf(id, columns))).toEqual([
      3, 0.2, 0.9, 0.4, 0.5, 0.1, 0.6, 0.2, 0.3, 0.25,
    ]);
    expect(figureOf('cost', columns)).toBeCloseTo(6.45, 12);
  });

  it('present value: a pound a year after the start is worth 1 / 1.035, and one of the first day a pound', () => {
    const { value } = MEASURES.find(({ id }) => id === 'cost_present_value')!;
    const worth = (daysFromStart: number, days = 0) =>
      value({ ...monthOf({ cost_pay: 1e6, discount_rate: 0.035 }, days), daysFromStart });
    expect(worth(0)).toBe(1);
    expect(worth(365.25)).toBeCloseTo(0.966184, 6); // the Green Book's table of factors: 0.9662
    expect(worth(10 * 365.25)).toBeCloseTo(0.708919, 6); // 0.7089
    expect(worth(380.25, 30)).toBeCloseTo(0.966184, 6); // a month counts from its middle
  });

  it('prices are of the year whose pay the data hold', () => {
    expect(readFileSync('data/parameters/pay.yaml', 'utf8')).toContain(`in ${PRICE_BASE},`);
    for (const { id, definition } of MEASURES.filter(({ unit }) => unit.startsWith('£'))) {
      expect(`${id}: ${definition}`).toContain(`in prices of ${PRICE_BASE}`);
    }
  });

  it('under five years of service: the first three of six bands', () => {
    const columns = { po_head_days_0_1: 10, po_head_days_1_3: 20, po_head_days_3_5: 10, po_head_days_15: 60 };
    expect(figureOf('po_under_five_years_share', columns)).toBeCloseTo(40, 12);
    expect(figureOf('po_under_five_years_share', {})).toBeNaN();
  });

  it('officer years: 73,050 FTE-days are 200', () => {
    expect(figureOf('po_fte_years', { po_fte_days: 73_050 })).toBe(200);
  });
});

describe('risk and contact', () => {
  it('counts weeks without contact beside weeks without an officer', () => {
    const columns = { unallocated_high_risk_days: 70, high_risk_without_contact_days: 140 };
    expect(figureOf('high_risk_person_weeks_without_officer', columns)).toBe(10);
    expect(figureOf('high_risk_person_weeks_without_contact', columns)).toBe(20);
    expect(figureOf('high_risk_cases', { high_risk_held: 60_000 })).toBe(60_000);
  });

  it('tells the record from the contact: nine in ten orders completed, a quarter of the time without contact', () => {
    const columns = { orders_completed: 90, orders_revoked: 10, without_contact_days: 25, community_held_days: 100 };
    expect(figureOf('orders_recorded_completed_share', columns)).toBe(90);
    expect(figureOf('contact_delivered', columns)).toBe(75);
  });

  it('has no figure for either before an order has ended and a day has passed', () => {
    expect(figureOf('orders_recorded_completed_share', {})).toBeNaN();
    expect(figureOf('contact_delivered', {})).toBeNaN();
  });

  it('loads probation officers with the cases that only they may hold', () => {
    expect(figureOf('po_only_cases_per_po', { po_only_cases: 42_000, po_case_holding_fte: 3000 })).toBe(14);
    expect(figureOf('po_only_cases_per_po', { po_only_cases: 42_000 })).toBeNaN();
  });
});

describe('the mix of tiers', () => {
  it('is shares of the tiers in force, and no figure in the others', () => {
    const older = { tier_a: 10, tier_b: 30, tier_c: 40, tier_d: 20 };
    expect(['a', 'b', 'c', 'd'].map((letter) => figureOf(`tier_${letter}_share`, older))).toEqual([10, 30, 40, 20]);
    expect(figureOf('tier_v3_a_share', older)).toBeNaN();
    const newer = { tier_v3_a: 1, tier_v3_e: 2, tier_v3_g: 1 };
    expect(figureOf('tier_v3_e_share', newer)).toBe(50);
    expect(figureOf('tier_v3_b_share', newer)).toBe(0);
    expect(figureOf('tier_a_share', newer)).toBeNaN();
  });

  it('has a measure for every tier', () => {
    expect(MEASURES.filter(({ id }) => /^tier_.*_share$/.test(id))).toHaveLength(4 + 7);
  });
});

describe('counts of the month', () => {
  it.each([
    ['releases_standard', 'releases_standard'],
    ['releases_excluded', 'releases_excluded'],
    ['releases_more_serious', 'releases_more_serious'],
    ['releases_parole_decided', 'releases_parole_decided'],
    ['releases_on_ecsl', 'releases_on_ecsl'],
    ['releases_on_hdc', 'releases_on_hdc'],
    ['fixed_term_recalls', 'fixed_term_recalls'],
    ['recalls_under_reset', 'recalls_under_reset'],
    ['orders_made', 'orders_made'],
    ['suspended_by_presumption', 'suspended_by_presumption'],
    ['orders_completed', 'orders_completed'],
    ['orders_revoked', 'orders_revoked'],
    ['breaches', 'breaches'],
    ['court_reports', 'court_reports'],
    ['parole_reports', 'parole_reports'],
    ['unpaid_work_hours_outstanding', 'unpaid_work_hours_outstanding'],
  ] as const)('%s is its column and no other', (id, column) => {
    expect(figureOf(id, { [column]: 7 })).toBe(7);
    expect(figureOf(id, {})).toBe(0);
  });
});
