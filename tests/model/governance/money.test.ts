import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { costOfAwards, costOfPost } from '../../../src/model/observation/costOfGovernance.js';
import type { Service } from '../../../src/model/service.js';
import { simulate } from '../../../src/model/simulate.js';
import { APRIL, AUGUST, change, POST, playTo, STAFF, STILL, serviceWith, YEAR } from '../support/moneyService.js';
import { serviceInputs } from '../support/serviceInputs.js';
import { smallInputs } from '../support/smallService.js';

describe('what an arrangement costs in a month', () => {
  test('a post: pay, pension and National Insurance', () => {
    expect(costOfPost(serviceWith([]), 0, 'PSO')).toBeCloseTo(POST, 6);
  });

  test('set-up: 3,652.50 pounds a FTE and year for 10 days of August, of 32 FTE: 3,200 pounds', () => {
    const service = serviceWith([change('set_up_cost', 'add', 3652.5, { until: AUGUST + 10 })]);
    let charged = 0;
    playTo(service, 62, (days) => {
      charged = service.budgets.ofMonth(service, 0, days).charged;
    });
    expect(charged).toBeCloseTo(3200, 6);
  });

  test('an award of a tenth within the budget: 3,856.50 pounds x 1.446 x 10 FTE for 31 days, and nothing of new money', () => {
    const award = change('pay', 'multiply', 1.1, { where: { grade: 'PO' } });
    const costOf = (changes: readonly Change[]) => {
      const service = serviceWith(changes);
      let cost = 0;
      playTo(service, 62, (days) => {
        cost = costOfAwards(service, 0, days);
      });
      return cost;
    };
    expect(costOf([award, change('pay_within_budget', 'set', 1)])).toBeCloseTo((3856.5 * 1.446 * 10 * 31) / YEAR, 6);
    expect(costOf([award])).toBe(0);
  });

  test('specialists: 365,250 pounds a year are 1,000 a day', () => {
    const service = serviceWith([change('specialist_cost', 'add', 365_250)]);
    let charged = 0;
    playTo(service, 62, (days) => {
      charged = service.budgets.ofMonth(service, 0, days).charged;
    });
    expect(charged).toBeCloseTo(31_000, 6);
  });
});

describe('posts kept empty for it', () => {
  const specialists = change('specialist_cost', 'add', 100_000);
  /** How many whole posts are kept empty in a row before somebody is taken on. */
  function keptInARow(service: Service): number {
    let kept = 0;
    while (kept < 100 && service.budgets.keepsEmpty(service, 0, 100)) kept++;
    return kept;
  }

  test('none before the arrangement begins, though it is known to come', () => {
    const later = serviceWith([{ ...specialists, from: 62 }]);
    expect(keptInARow(later)).toBe(0);
    expect(keptInARow(playTo(later, 31))).toBe(0);
    expect(later.budgets.postsHundredths(later, 0)).toBe(2000);
  });

  test('as many as the rest of the run needs: 101,027 pounds at 21,061 a post, five', () => {
    // 369 days at 100,000 a year; a post saves from six months on, 0.5103 years of 41,274
    const service = playTo(serviceWith([specialists]), 31);
    expect(keptInARow(service)).toBe(5);
    expect(service.budgets.keptEmpty(0)).toBe(5);
    expect(service.budgets.postsHundredths(service, 0)).toBe(1500);
  });

  test('a set-up is planned from its first day: 3,652.50 pounds a year for 32 FTE and 369 days are 118,080, six', () => {
    expect(keptInARow(playTo(serviceWith([change('set_up_cost', 'add', 3652.5)]), 31))).toBe(6);
  });

  test('as many as a budget needs that is smaller by a twentieth of the pay bill', () => {
    const service = playTo(serviceWith([change('budget_change', 'add', -0.05)]), 31);
    const bill = 10 * costOfPost(service, 0, 'PO') + 20 * POST + 2 * costOfPost(service, 0, 'SPO');
    expect(keptInARow(service)).toBe(Math.ceil((0.05 * bill * 369) / YEAR / 21_061));
  });

  test('half posts count half: ten of them', () => {
    const service = playTo(serviceWith([specialists]), 31);
    let kept = 0;
    while (kept < 100 && service.budgets.keepsEmpty(service, 0, 50)) kept++;
    expect(kept).toBe(10);
  });

  test('funding pays first: 40,411 pounds are left to find, two posts', () => {
    const service = playTo(serviceWith([specialists, change('funding', 'add', 60_000)]), 31);
    expect(keptInARow(service)).toBe(2);
  });

  test('and what is left of it pays for posts: 101,027 pounds at 21,061 a post until the end, four', () => {
    const service = playTo(serviceWith([specialists, change('funding', 'add', 200_000)]), 31);
    expect(keptInARow(service)).toBe(0);
    expect(service.budgets.postsHundredths(service, 0)).toBe(2400);
  });

  test('none where somebody could not begin before the end of the run', () => {
    // closed on 1 March 2026, day 243: 157 days are left, fewer than six months
    const late = serviceWith([{ ...specialists, from: 243 }]);
    expect(keptInARow(playTo(late, 243))).toBe(0);
  });
});

describe('a budget over five years', () => {
  test('with nothing to charge plays every other figure to the bit', () => {
    const inputs = serviceInputs('2025-06-30', 400, ['wales']);
    const nothing = ['set_up_cost', 'specialist_cost', 'funding'].map((id) => change(id, 'add', 0));
    const before = simulate(inputs, 'nothing charged', 0).values;
    expect(simulate({ ...inputs, changes: nothing }, 'nothing charged', 0).values).toEqual(before);
  });

  test('finds what specialists cost, but for a post until the end of the run', () => {
    const inputs = smallInputs({ PO: 100, PSO: 300, SPO: 20 }, { ...STILL, leaving_rate: 0.1, pso_applicants: 40 });
    const long = { ...inputs, untilDay: 1826 };
    const specialists = change('specialist_cost', 'add', 400_000, { from: APRIL, until: 1826 });
    const { values, months } = simulate({ ...long, changes: [specialists] }, 'found', 0);
    const at = (month: number, column: number) => values[(months + month) * COLUMN_COUNT + column]!;
    const charged = (400_000 * (1826 - APRIL)) / YEAR;
    const costs = Array.from({ length: months }, (_, month) => at(month, COLUMN_INDEX.cost_specialists));
    expect(costs.reduce((sum, one) => sum + one, 0)).toBeCloseTo(charged, 3);
    // nothing is kept empty before 1 April 2026, the tenth observation
    expect(Array.from({ length: 10 }, (_, month) => at(month, COLUMN_INDEX.posts_kept_empty))).toEqual(
      new Array<number>(10).fill(0),
    );
    expect(Math.abs(at(months - 1, COLUMN_INDEX.budget_owed))).toBeLessThanOrEqual(((1826 - APRIL) / YEAR) * POST);
  });

  /** Enough applicants, and nobody leaves: 9.88 FTE-years from day 31, so two posts, and a third in the last year. */
  test('funding is spent once, on posts, but for a post for a year', () => {
    const inputs = smallInputs(STAFF, { ...STILL, pso_applicants: 40 });
    const funding = change('funding', 'add', 2.01 * POST, { until: 1826 });
    const { values, months } = simulate({ ...inputs, untilDay: 1826, changes: [funding] }, 'two posts', 0);
    const at = (month: number, column: number) => values[(months + month) * COLUMN_COUNT + column]!;
    const beyond = Array.from({ length: months }, (_, month) => at(month, COLUMN_INDEX.pso_fte) - STAFF.PSO);
    const fteYears = beyond.reduce((sum, fte) => sum + fte, 0) / 12;
    const paidFor = (2.01 * (1826 - AUGUST)) / YEAR;
    // people in post at a month's end stand for the month: three posts, each begun within one
    expect(fteYears).toBeLessThanOrEqual(paidFor + 3 / 12);
    expect(fteYears).toBeGreaterThan(paidFor - 1);
    expect(Math.abs(at(months - 1, COLUMN_INDEX.budget_owed))).toBeLessThanOrEqual(POST);
  });
});

test('a closing observation shows posts kept empty', () => {
  const service = playTo(serviceWith([change('specialist_cost', 'add', 100_000)]), 31);
  service.budgets.keepsEmpty(service, 0, 60);
  expect(observedNow(service, 0)('posts_kept_empty')).toBeCloseTo(0.6, 12);
});
