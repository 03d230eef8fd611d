import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { costOfAwards, costOfPost } from '../../../src/model/observation/costOfGovernance.js';
import type { Service } from '../../../src/model/service.js';
import { closingDays, simulate } from '../../../src/model/simulate.js';
import { serviceInputs } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** Nobody leaves, is promoted or moves; the posts of PSOs are those filled on the first day. */
const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0, pso_posts_kept: 1 };
/** Pay 29,062.50; pension 29.6 %; National Insurance 15 % above 5,000: 37,665 + 3,609.375. */
const POST = 41_274.375;
const YEAR = 365.25;
/** Days of the small service; the first of August, and the first of April 2026. */
const END = 400;
const AUGUST = 31;
const APRIL = 274;

const change = (parameter: string, op: Change['op'], by: number, over: Partial<Change> = {}): Change => ({
  parameter,
  where: {},
  from: AUGUST,
  until: END,
  op,
  by,
  appliesTo: 'alreadyInside',
  ...over,
});

interface Staff {
  readonly PO: number;
  readonly PSO: number;
  readonly SPO: number;
}
const STAFF: Staff = { PO: 10, PSO: 20, SPO: 2 };

function serviceWith(changes: readonly Change[], figures: Record<string, number> = {}, staff = STAFF): Service {
  return smallService({ ...smallInputs(staff, { ...STILL, ...figures }), changes });
}

/** Plays to a month's end and closes that month; `look` sees it before it is closed. */
function playTo(service: Service, day: number, look: (days: number) => void = () => undefined): Service {
  let from = service.simulation.now;
  for (const until of closingDays(service.inputs).filter((closing) => closing > from)) {
    if (from > 0) service.beginMonth(from, until);
    service.simulation.runUntil(until);
    if (until === day) look(until - from);
    service.closeMonth(until - from);
    if (until === day) return service;
    from = until;
  }
  throw new RangeError(`no month ends on day ${day}`);
}

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

describe('supplements', () => {
  const response = (by: number) => change('pay_response', 'set', by, { where: { region: 'one' } });
  const place = { region: 'one', grade: 'PO' };
  /** Pounds a year; a run this short finds nothing, so that supplements are paid from it alone. */
  const ENOUGH = 1e7;
  const supplementAfter = (by: number, po: number, day = APRIL, funding = ENOUGH, over: Partial<Change> = {}) => {
    const changes = [{ ...response(by), ...over }, change('funding', 'add', funding)];
    const service = serviceWith(changes, { po_required_fte: 100 }, { ...STAFF, PO: po });
    playTo(service, day);
    return service.book.value('pay_supplement', day, place);
  };

  test('are set on 1 April and on no other first of a month', () => {
    expect(supplementAfter(0.2, 80, 243)).toBe(0);
    expect(supplementAfter(0.2, 80)).toBeCloseTo(0.04, 12);
  });

  test('come in steps of a tenth of a per cent: 0.17 x 0.13 = 0.0221', () => {
    expect(supplementAfter(0.17, 87)).toBeCloseTo(0.022, 12);
  });

  test('go no further than pay_supplement_most, a tenth', () => {
    expect(supplementAfter(0.9, 80)).toBeCloseTo(0.1, 12);
  });

  test('are nothing where no post is vacant, or nobody answers to it', () => {
    expect(supplementAfter(0.3, 100)).toBe(0);
    expect(supplementAfter(0.3, 110)).toBe(0);
    expect(supplementAfter(0, 80)).toBe(0);
  });

  test('are no more than the money pays for: 36,900 pounds, 126 days of 80 FTE at 55,765 a year, 0.0239', () => {
    // funding of 100 pounds a day for 369 days; pay 38,565 with on-costs of 1.446
    expect(supplementAfter(0.2, 80, APRIL, 36_525)).toBeCloseTo(0.023, 12);
    expect(supplementAfter(0.2, 80, APRIL, 0)).toBe(0);
  });

  test('are spread over the time for which pay answers: 96,900 pounds over a year of 4,458,000, 0.0217', () => {
    const inputs = { ...smallInputs({ ...STAFF, PO: 80 }, { ...STILL, po_required_fte: 100 }), untilDay: 1000 };
    const answers = { ...response(0.2), until: APRIL + 365 };
    const funding = change('funding', 'add', 36_525, { until: 1000 }); // 100 a day for 969 days
    const service = playTo(smallService({ ...inputs, changes: [answers, funding] }), APRIL);
    expect(service.book.value('pay_supplement', APRIL, place)).toBeCloseTo(0.021, 12);
  });

  test('are paid from what can be found within the year: a tenth of 200 PSOs leave, and a post saves from six months on', () => {
    const supplementWith = (leaving: number) => {
      const figures = { ...STILL, po_required_fte: 100, leaving_rate: [0, leaving, 0, 0], pso_applicants: 100 };
      const inputs = { ...smallInputs({ ...STAFF, PO: 80, PSO: 200 }, figures), untilDay: 1000 };
      const service = smallService({ ...inputs, changes: [{ ...response(0.2), from: APRIL, until: 1000 }] });
      playTo(service, APRIL);
      return service.book.value('pay_supplement', APRIL, place);
    };
    // 726 days are 1.988 years: some 19 posts for 0.9 years each are 700,000 pounds, 4 % of pay 355,000
    expect(supplementWith(0.1)).toBeCloseTo(0.04, 12);
    expect(supplementWith(0)).toBe(0);
  });

  test('end on the 1 April after pay has ceased to answer', () => {
    const inputs = { ...smallInputs({ ...STAFF, PO: 80 }, { ...STILL, po_required_fte: 100 }), untilDay: 800 };
    const changes = [response(0.2), change('funding', 'add', ENOUGH, { until: 800 })];
    const service = smallService({ ...inputs, changes });
    playTo(service, APRIL + 365);
    expect(service.book.value('pay_supplement', APRIL + 364, place)).toBeCloseTo(0.04, 12);
    expect(service.book.value('pay_supplement', APRIL + 365, place)).toBe(0);
  });

  test('cost in April 4 % of 38,565 pounds for 80 FTE and 30 days; the budget is charged with on-costs', () => {
    const funding = change('funding', 'add', ENOUGH, { until: APRIL });
    const service = serviceWith([response(0.2), funding], { po_required_fte: 100 }, { ...STAFF, PO: 80 });
    playTo(service, APRIL);
    service.beginMonth(APRIL, APRIL + 30);
    service.simulation.runUntil(APRIL + 30);
    const pounds = (0.04 * 38_565 * 80 * 30) / YEAR;
    expect(service.budgets.ofMonth(service, 0, 30).charged).toBeCloseTo(1.446 * pounds, 6);
  });
});

describe('posts kept empty for supplements to come', () => {
  /** The next supplement is on 1 April 2026; from day 62 on no post of a PO is vacant any more. */
  const response = change('pay_response', 'set', 0.2, { until: 1000 });
  const filled = change('po_required_fte', 'set', 80, { from: 62, until: 1000 });

  function keepAll(changes: readonly Change[]): Service {
    const inputs = smallInputs({ ...STAFF, PO: 80, PSO: 200 }, { ...STILL, po_required_fte: 100 });
    const service = playTo(smallService({ ...inputs, untilDay: 1000, changes }), AUGUST);
    while (service.budgets.keepsEmpty(service, 0, 100));
    return service;
  }

  test('as many as they need: 4 % of 80 FTE for 726 days, at 2.15 years of a post', () => {
    // 0.04 x 80 x 38,565 x 1.446 x 726 / 365.25 = 354,694 pounds; a post saves 41,274 from six months on for 2.153 years
    expect(keepAll([response]).budgets.keptEmpty(0)).toBe(4);
  });

  test('are open again once they are not needed, as soon as they begin to save', () => {
    const service = keepAll([response, filled]);
    const kept = service.budgets.keptEmpty(0);
    playTo(service, 62).refresh(62); // the small service looks nothing up by itself
    for (const day of [92, 123, 153, 184, 215, 243, 274]) {
      playTo(service, day);
      if (service.budgets.keptEmpty(0) === 0) break;
    }
    expect([kept, service.budgets.keptEmpty(0)]).toEqual([4, 0]);
    // what they would have saved is neither there for supplements nor for posts beyond those of the start
    expect(service.budgets.forSupplements(service, 0)).toBeLessThan(POST);
    expect(service.budgets.postsHundredths(service, 0)).toBe(20_000);
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
