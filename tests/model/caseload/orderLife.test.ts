import { describe, expect, test } from 'vitest';
import { beginOrder, placeOrderEnd } from '../../../src/model/caseload/orderLife.js';
import { daysToCompletion, unpaidWorkDays } from '../../../src/model/caseload/orders.js';
import { STAGE } from '../../../src/model/caseload/people.js';
import { nextStepDay, STEP, takeStep } from '../../../src/model/caseload/sentenceLife.js';
import { suspendIfPresumed } from '../../../src/model/caseload/sentencing.js';
import { identityHigh, PROCESS } from '../../../src/model/identity.js';
import { PURPOSE } from '../../../src/model/purposes.js';
import { lawFromData } from '../support/lawFromData.js';
import { addSentence, lifeWith } from '../support/sentenceOf.js';

const [STANDARD, COMMUNITY_ORDER, SUSPENDED_ORDER] = [0, 4, 5];
const NEARLY_ONE = 1 - 2 ** -53;
const NO_BREACH = { [PURPOSE.breach]: [NEARLY_ONE, 0.5] } as const;

function world(marks: Readonly<Record<number, readonly [number, number]>>) {
  const { book, lawBook, day, date } = lawFromData('2025-06-30');
  const life = lifeWith(book, lawBook, marks);
  const step = (row: number): [number, string] => {
    const due = nextStepDay(life.people, row);
    return [takeStep(life, row, due), date(due)];
  };
  return { life, lawBook, day, date, step };
}

/** A community order of so many days, exempt from Reset by its flag. */
function order(life: ReturnType<typeof lifeWith>, sentencedDay: number, lengthDays: number, over = {}): number {
  return addSentence(life, {
    sentenceClass: COMMUNITY_ORDER,
    sentencedDay,
    lengthDays,
    risk: { childProtection: 1 },
    ...over,
  });
}

describe('orders that end on completion (ss.38-39)', () => {
  // The day is the middle of its range, 31 May 2026. A mark of 0.1 is below the 0.4 that finish early:
  // 0.5 + 0.5 x 0.1 / 0.4 = 0.625 of the length, so 229 of 365 days (228.1 in whole days).
  const early = { ...NO_BREACH, [PURPOSE.orderEnd]: [0.1, 0.5] } as const;

  test('an order made on the day or after may end early', () => {
    const { life, day, date } = world(early);
    const row = order(life, day('2026-05-31'), 365);
    beginOrder(life, row, day('2026-05-31'));
    expect(date(life.people.endDay(row))).toBe('2027-01-15'); // 229 days on
  });

  test('one made the day before runs its length, also when the law changes', () => {
    const { life, day, date } = world(early);
    const row = order(life, day('2026-05-30'), 365);
    beginOrder(life, row, day('2026-05-30'));
    expect(date(life.people.endDay(row))).toBe('2027-05-30');
    placeOrderEnd(life, row, day('2026-05-31'));
    expect(date(life.people.endDay(row))).toBe('2027-05-30');
  });

  test('those not done early run their length', () => {
    const { life, day, date } = world({ ...NO_BREACH, [PURPOSE.orderEnd]: [0.41, 0.5] });
    const row = order(life, day('2026-05-31'), 365);
    beginOrder(life, row, day('2026-05-31'));
    expect(date(life.people.endDay(row))).toBe('2027-05-31');
  });

  test('between the least share and the last day, evenly', () => {
    const { life } = world({});
    expect(daysToCompletion(life.orders, 400, 2 ** -53)).toBe(201); // just over half, in whole days
    expect(daysToCompletion(life.orders, 400, 0.2)).toBe(300);
    expect(daysToCompletion(life.orders, 400, 0.4)).toBe(400);
  });
});

describe('unpaid work only ends when the hours are done', () => {
  test('in time (0.63 of orders) evenly from 150 days to twelve months; others run over', () => {
    const { orders } = world({}).life;
    expect(unpaidWorkDays(orders, 2 ** -53, 0.5)).toBe(150);
    expect(unpaidWorkDays(orders, 0.315, 0.5)).toBe(258); // 150 + 215 / 2 = 257.5
    // median of an exponential of mean 150: 104 days over
    expect(unpaidWorkDays(orders, 0.63, 0.5)).toBe(365 + 104);
    expect(unpaidWorkDays(orders, 0.9, NEARLY_ONE)).toBe(365 + 730);
  });

  test('hours outstanding fall evenly to nothing on the last day', () => {
    const { life, day } = world({ ...NO_BREACH, [PURPOSE.orderEnd]: [2 ** -53, 0.5] });
    const row = order(life, day('2025-07-01'), 365, { number: 0 });
    life.people.setUnpaidWorkHours(row, 150);
    beginOrder(life, row, day('2025-07-01'));
    expect(life.people.endDay(row)).toBe(day('2025-07-01') + 150);
  });
});

describe('breach through the court', () => {
  // Breach of a community order at 0.6 a year: at a mark of 0.1, 365.25 / 0.6 x 0.10536 = 64.1, so on the 65th day. The
  // hearing at the median of 70 days is 48.5, so 49 days later.
  const breached = { [PURPOSE.breach]: [0.1, 0.5] } as const;

  test('comes back to court after the delay and may run on', () => {
    const { life, day, step } = world({ ...breached, [PURPOSE.hearing]: [0.41, 0.5] });
    const row = order(life, day('2025-07-01'), 700);
    beginOrder(life, row, day('2025-07-01'));
    expect(step(row)).toEqual([STEP.breach, '2025-09-04']);
    expect(life.people.stage(row)).toBe(STAGE.order);
    expect(step(row)).toEqual([STEP.hearing, '2025-10-23']);
    expect(step(row)).toEqual([STEP.breach, '2025-12-27']); // 65 days on
  });

  test('or ends the order, for 0.4 of hearings', () => {
    const { life, day, step } = world({ ...breached, [PURPOSE.hearing]: [0.39, 0.5] });
    const row = order(life, day('2025-07-01'), 700);
    beginOrder(life, row, day('2025-07-01'));
    step(row);
    expect(step(row)).toEqual([STEP.revocation, '2025-10-23']);
    expect(life.people.stage(row)).toBe(STAGE.gone);
  });

  test('an order that ends before the hearing just ends', () => {
    const { life, day, step } = world({ ...breached, [PURPOSE.hearing]: [0.01, 0.5] });
    const row = order(life, day('2025-07-01'), 100);
    beginOrder(life, row, day('2025-07-01'));
    expect(step(row)).toEqual([STEP.breach, '2025-09-04']);
    expect(step(row)).toEqual([STEP.end, '2025-10-09']);
  });

  test('under Reset an order can still be breached', () => {
    const { life, day, step } = world({ [PURPOSE.breach]: [0.1, 0.5], [PURPOSE.resetExempt]: [NEARLY_ONE, 0.5] });
    const row = order(life, day('2025-07-01'), 90, { risk: {} });
    beginOrder(life, row, day('2025-07-01'));
    expect(step(row)).toEqual([STEP.reset, '2025-08-30']); // two thirds of 90 days
    expect(step(row)).toEqual([STEP.breach, '2025-09-04']);
  });
});

describe('the presumption to suspend', () => {
  const suspended = { ...NO_BREACH, [PURPOSE.suspension]: [0.34, 0.5] } as const;

  function sentencedOn(on: string, lengthDays: number, marks = suspended as Record<number, readonly [number, number]>) {
    const { life, lawBook, day } = world(marks);
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day(on), lengthDays });
    return { life, row, isSuspended: suspendIfPresumed(life, row, lawBook.law(day(on), day(on))) };
  }

  test.each([
    ['2026-03-21', 365, false], // the day before commencement
    ['2026-03-22', 365, true],
    ['2026-03-22', 366, false], // over twelve months
    ['2026-03-22', 30, true],
  ])('a sentence passed on %s of %i days: suspended %s', (on, days, expected) => {
    expect(sentencedOn(on, days).isSuspended).toBe(expected);
  });

  test('0.35 of those within reach, no more', () => {
    expect(sentencedOn('2026-03-22', 100, { [PURPOSE.suspension]: [0.36, 0.5] }).isSuspended).toBe(false);
  });

  test('makes a suspended order of 18 months at the median of its lengths, up to three years', () => {
    const { life, row } = sentencedOn('2026-03-22', 100);
    expect([life.people.sentenceClass(row), life.people.lengthDays(row)]).toEqual([SUSPENDED_ORDER, 548]);
    const longest = sentencedOn('2026-03-22', 100, { [PURPOSE.suspension]: [0.1, 0.95] });
    expect(longest.life.people.lengthDays(longest.row)).toBe(1096);
  });

  test('whom it kept out of prison goes there when the order is activated', () => {
    const marks = { ...suspended, [PURPOSE.breach]: [0.1, 0.5], [PURPOSE.hearing]: [0.34, 0.5] } as const;
    const { life, lawBook, day, date, step } = world(marks);
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day('2026-03-22'), lengthDays: 100 });
    life.people.setIdHigh(row, identityHigh(PROCESS.standard, 0, 0));
    suspendIfPresumed(life, row, lawBook.law(day('2026-03-22'), day('2026-03-22')));
    beginOrder(life, row, day('2026-03-22'));
    const [breach] = [step(row), step(row)].reverse();
    expect(breach[0]).toBe(STEP.activation); // 0.34 is below the 0.4 of hearings on suspended orders
    expect([STAGE.beforeHandover, STAGE.afterHandover]).toContain(life.people.stage(row));
    expect(date(life.people.sentencedDay(row))).toBe(breach[1]);
    expect(life.people.sentenceClass(row)).toBe(STANDARD);
  });
});
