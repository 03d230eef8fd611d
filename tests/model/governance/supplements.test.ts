import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import type { Service } from '../../../src/model/service.js';
import { APRIL, AUGUST, change, POST, playTo, STAFF, STILL, serviceWith, YEAR } from '../support/moneyService.js';
import { smallInputs, smallService } from '../support/smallService.js';

describe('supplements', () => {
  const response = (by: number) => change('pay_response', 'set', by, { where: { region: 'one' } });
  const place = { region: 'one', grade: 'PO' };
  /** Pounds a year; a run this short finds nothing, so that supplements are paid from it alone. */
  const ENOUGH = 1e7;
  const supplementAfter = (by: number, po: number, day = APRIL, funding = ENOUGH) => {
    const changes = [response(by), change('funding', 'add', funding)];
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
