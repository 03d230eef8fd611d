import { describe, expect, test } from 'vitest';
import { simulateTraced } from '../../../src/model/simulate.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

/** 1 July 2025 to 1 May 2026: 304 days, with one 1 April, day 274. */
const FIRST_OF_APRIL = 274;

/** Pounds a year, more than any supplement costs: with six months to wait for a PSO, a run this short finds nothing. */
const ENOUGH = 1e9;

/** @param days of the run, and the day on which pay no longer answers to vacancies */
function decided(
  response: number,
  figures: Readonly<Record<string, number>> = {},
  funding = ENOUGH,
  { days, answersUntil } = { days: 304, answersUntil: 304 },
) {
  const inputs = serviceInputs('2025-06-30', days, ['wales']);
  const always = { where: {}, from: 100, until: days, op: 'set', appliesTo: 'alreadyInside' } as const;
  const changes = [
    ...(response === 0 ? [] : [{ ...always, until: answersUntil, parameter: 'pay_response', by: response }]),
    { ...always, parameter: 'funding', by: funding },
  ];
  const moves = [{ right: 'pay_setting', from: 100, where: {}, to: 'region' } as const];
  const governance = { ...inputs.governance, moves };
  const { decisions } = simulateTraced(withFigures({ ...inputs, changes, governance }, figures), 'april', 0);
  return decisions.filter(({ right }) => right === 'pay_setting');
}

describe('supplements on pay', () => {
  test('are set on 1 April by whoever sets pay: response times the share vacant, in tenths of a per cent', () => {
    const [one, ...more] = decided(0.1, { pay_supplement_most: 0.1 });
    expect(more).toEqual([]);
    expect(one).toMatchObject({ day: FIRST_OF_APRIL, authority: { level: 'region' }, what: 'supplement' });
    expect(one.knew).toBeGreaterThan(0.1);
    expect(one.decided).toBe(Math.round(1000 * 0.1 * one.knew) / 1000);
  });

  test('are no higher than the most', () => {
    expect(decided(0.5, { pay_supplement_most: 0.02 })[0].decided).toBe(0.02);
  });

  test('are nothing where there is no money for them', () => {
    expect(decided(0.1, {}, 0)[0]).toMatchObject({ what: 'supplement', decided: 0 });
  });

  test('end on the next 1 April where pay no longer answers to vacancies, and are not looked at again', () => {
    // three of 1 April: days 274, 639 and 1004
    const all = decided(0.1, { pay_supplement_most: 0.1 }, ENOUGH, { days: 1010, answersUntil: 400 });
    expect(all.map(({ day }) => day)).toEqual([FIRST_OF_APRIL, FIRST_OF_APRIL + 365]);
    expect(all[0].decided).toBeGreaterThan(0);
    expect(all[1].decided).toBe(0);
  });

  test("are nobody's to decide where no pay answers to vacancies", () => {
    expect(decided(0)).toEqual([]);
  });
});
