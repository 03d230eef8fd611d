import { describe, expect, test } from 'vitest';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { giveBack, giveCase } from '../../../src/model/allocation/takeCase.js';
import { beginOrder } from '../../../src/model/caseload/orderLife.js';
import { OrderTables } from '../../../src/model/caseload/orders.js';
import { NEVER, STAGE } from '../../../src/model/caseload/people.js';
import { nextStepDay, STEP, takeStep } from '../../../src/model/caseload/sentenceLife.js';
import { BreachClaims, breachClaims } from '../../../src/model/edges/breachClaims.js';
import {
  ContinuityToCompletion,
  continuityToCompletion,
  hazardRatio,
} from '../../../src/model/edges/continuityToCompletion.js';
import { WorkToBreach } from '../../../src/model/edges/workToBreach.js';
import { identityHigh, PROCESS } from '../../../src/model/identity.js';
import type { EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { simulate } from '../../../src/model/simulate.js';
import { startOf } from '../../../src/model/timeZero/startOf.js';
import { lawFromData } from '../support/lawFromData.js';
import { addSentence, lifeWith } from '../support/sentenceOf.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const ON: readonly EdgeSwitch[] = [{ id: 'c22', on: true }];
const [COMMUNITY, SUSPENDED] = [0, 1];
const YEAR = 365.25;

const figures = (over: Partial<ConstructorParameters<typeof ContinuityToCompletion>[0]> = {}) =>
  new ContinuityToCompletion({
    oddsRatio: 0.5,
    changesCounted: 3,
    usualChanges: 0,
    revocations: [Math.log(2), 0],
    ...over,
  });

describe('the ratio of hazards that multiplies the odds of completion', () => {
  test.each([
    // completion 1/2, odds 1; at half the odds 1/3, so ln 3 revocations are to be expected instead of ln 2
    ['one in two completes, odds halved', Math.log(2), 0.5, Math.log(3) / Math.log(2)],
    // completion 4/5, odds 4; at 0.9 of them 3.6, so 3.6/4.6
    ['four in five complete, odds x 0.9', Math.log(1.25), 0.9, Math.log(4.6 / 3.6) / Math.log(1.25)],
    ['nobody is revoked: its limit', 0, 0.9, 1 / 0.9],
    ['no effect', 0.3, 1, 1],
  ])('%s', (_, revocations, odds, ratio) => {
    expect(hazardRatio(revocations, odds)).toBeCloseTo(ratio, 12);
  });

  test('the formula meets its limit where few revocations are to be expected', () => {
    expect(hazardRatio(1.01e-6, 0.5)).toBeCloseTo(2, 5);
    expect(hazardRatio(0.99e-6, 0.5)).toBe(2);
  });
});

describe('the multiplier', () => {
  test('where no change is usual: by the changes, by the kind of order; saturates', () => {
    const edge = figures();
    expect(edge.multiplier(COMMUNITY, 0, 100)).toBe(1);
    expect(edge.multiplier(COMMUNITY, 1, 100)).toBeCloseTo(Math.log(3) / Math.log(2), 12);
    expect(edge.multiplier(COMMUNITY, 2, 100)).toBeCloseTo(Math.log(5) / Math.log(2), 12);
    expect(edge.multiplier(SUSPENDED, 2, 100)).toBe(4);
    expect(edge.multiplier(SUSPENDED, 3, 100)).toBe(8);
    expect(edge.multiplier(SUSPENDED, 126, 100)).toBe(8);
    expect(edge.most).toBe(8);
  });

  test('nobody is above or below 1 before time has passed', () => {
    expect(figures({ usualChanges: 0.3 }).multiplier(COMMUNITY, 0, 0)).toBe(1);
  });

  // ln 2 changes in a year are none for one in two: with one change counted the mean of 1 and 2 is 1.5
  test('centred on the usual changes', () => {
    const edge = figures({ usualChanges: Math.log(2), changesCounted: 1 });
    expect(edge.multiplier(SUSPENDED, 0, YEAR)).toBeCloseTo(2 / 3, 12);
    expect(edge.multiplier(SUSPENDED, 1, YEAR)).toBeCloseTo(4 / 3, 12);
    expect(edge.multiplier(SUSPENDED, 2, YEAR)).toBeCloseTo(4 / 3, 12);
  });

  // the mean of 2 to the power of a Poisson number of mean 1 is e
  test('and where all changes count, by the generating function', () => {
    const edge = figures({ usualChanges: 1, changesCounted: 20 });
    expect(edge.multiplier(SUSPENDED, 0, YEAR)).toBeCloseTo(1 / Math.E, 7);
    expect(edge.multiplier(SUSPENDED, 2, YEAR)).toBeCloseTo(4 / Math.E, 7);
    expect(edge.multiplier(SUSPENDED, 2, 2 * YEAR)).toBeCloseTo(4 / Math.E ** 2, 7);
  });

  test('never above the bound of the candidates', () => {
    const edge = figures({ usualChanges: 5 });
    for (const days of [0, 1, 400, 1100])
      for (const changes of [0, 3, 9]) {
        expect(edge.multiplier(COMMUNITY, changes, days)).toBeLessThanOrEqual(edge.most);
        expect(edge.multiplier(SUSPENDED, changes, days)).toBeLessThanOrEqual(edge.most);
      }
  });
});

describe('what it is built from', () => {
  // a year at 2 breaches of which half revoke: 1 revocation; 1.5 years of 365.25 days on average at 1, of which a quarter: 0.375
  test('revocations over an order of mean length, by kind of order', () => {
    const { parameters, start, regions } = withFigures(serviceInputs('2025-06-30', 1), {
      breach_hazard: [2, 1],
      breach_revoked_share: [0.5, 0.25],
      order_length_days: [1, 1, 365.25, 1, 730.5, 1],
      community_order_length_mix: [0, 0, 1, 0, 0, 0],
      suspended_order_length_mix: [0, 0, 0.5, 0, 0.5, 0],
      edge_c22_odds_ratio: 0.9,
      edge_c22_changes_counted: 2,
      usual_officer_changes: 0,
    });
    const book = new ParameterBook(parameters, [], new Map(), start.stockDay + 1, regions);
    const edge = continuityToCompletion({ book, edges: ON })!;
    const ratio = (revocations: number, odds: number) => Math.log(1 + (Math.exp(revocations) - 1) / odds) / revocations;
    expect(edge.multiplier(COMMUNITY, 1, 50)).toBeCloseTo(ratio(1, 0.9), 12);
    expect(edge.multiplier(SUSPENDED, 1, 50)).toBeCloseTo(ratio(0.375, 0.9), 12);
    for (const changes of [2, 3, 9]) expect(edge.multiplier(COMMUNITY, changes, 50)).toBeCloseTo(ratio(1, 0.81), 12);
    expect(continuityToCompletion({ book, edges: [{ id: 'c22', on: false }] })).toBe(null);
  });
});

/**
 * Shares of orders of 365 days that are completed by people who have had so many officers all along. Every breach ends
 * the order on the next day, and ln 2 breaches are to be expected in 365 days.
 */
function completedWith(officersHad: number, oddsRatio: number): number {
  const { parameters } = serviceInputs('2025-06-30', 1);
  const one = withFigures(
    { ...serviceInputs('2025-06-30', 1), parameters },
    {
      breach_hazard: Math.log(2) * (YEAR / 365),
      breach_revoked_share: 1,
      breach_court_delay: 1e-9,
      community_order_length_mix: [0, 0, 1, 0, 0, 0],
      edge_c22_odds_ratio: oddsRatio,
      usual_officer_changes: 0,
    },
  );
  const { lawBook } = lawFromData('2025-06-30');
  const book = new ParameterBook(one.parameters, [], new Map(), one.start.stockDay + 1, one.regions);
  const life = {
    ...lifeWith(book, lawBook),
    streams: new RandomStreams('orders', 0),
    orders: new OrderTables(book, 'wales', 0),
    breachClaims: breachClaims({ book, edges: ON }, one.anchors),
  };
  const { people } = life;
  let completed = 0;
  for (let seat = 0; seat < ORDERS; seat++) {
    const row = addSentence(life, { sentenceClass: 4, sentencedDay: 0, lengthDays: 365 });
    people.setIdHigh(row, identityHigh(PROCESS.startCommunityOrder, 0, 0));
    people.setIdLow(row, seat);
    people.setOfficersHad(row, officersHad);
    beginOrder(life, row, 0);
    people.setResetDay(row, NEVER);
    let step: number = STEP.noBreach;
    while (people.stage(row) !== STAGE.gone) step = takeStep(life, row, nextStepDay(people, row));
    if (step === STEP.end) completed++;
    people.remove(row);
  }
  return completed / ORDERS;
}
const ORDERS = 20_000;

describe('the mechanism: odds of completion', () => {
  // at most 0.0035 a share of 20,000; 4 of them, for five looks
  const within = 4 * Math.sqrt(0.25 / ORDERS);

  test.each([
    ['still waiting for the first', 0, 0.5, 1 / 2],
    ['one officer throughout: as published', 1, 0.5, 1 / 2],
    ['one change: half the odds, one in three', 2, 0.5, 1 / 3],
    ['two changes: a quarter of the odds, one in five', 3, 0.5, 1 / 5],
    ['three at 0.9: odds of 0.729', 4, 0.9, 0.729 / 1.729],
  ])('%s', (_, officers, oddsRatio, share) => {
    expect(Math.abs(completedWith(officers, oddsRatio) - share)).toBeLessThan(within);
  });
});

/** Wales with the edge as strong as its range has it. */
function wales(edges: readonly EdgeSwitch[], over: Readonly<Record<string, number>> = {}): Inputs {
  return withFigures({ ...serviceInputs('2025-06-30', 365, ['wales']), edges }, { edge_c22_odds_ratio: 0.8, ...over });
}

function breachesOf(inputs: Inputs): number {
  const { values, months } = simulate(inputs, 'breach', 0);
  let sum = 0;
  for (let month = 1; month < months; month++) sum += values[month * COLUMN_COUNT + COLUMN_INDEX.breaches];
  return sum;
}

describe('edge C22 in a play', () => {
  test('off, its figures decide nothing: the same digests', () => {
    const wild = { edge_c22_odds_ratio: 0.2, edge_c22_changes_counted: 9, usual_officer_changes: 3 };
    const [plain, other] = [wales([]), wales([], wild)].map((inputs) => simulate(inputs, 'breach', 0));
    expect(other.eventDigests).toEqual(plain.eventDigests);
    expect(other.values).toEqual(plain.values);
  });

  test('the start is the same with and without it, and at the start every order breaches at the published rate', () => {
    const [without, with_] = [[], ON].map((edges) => simulate(wales(edges), 'breach', 0).initialStateDigest);
    expect(with_).toBe(without);
    const { people, lives, units, selected } = startOf(wales(ON), 'breach', 0);
    const claims = lives[selected[0]].breachClaims!;
    const orders = Array.from({ length: people.rows }, (_, row) => row).filter(
      (row) => people.stage(row) === STAGE.order,
    );
    expect(orders.length).toBeGreaterThan(1000);
    expect(new Set(orders.map((row) => claims.multiplier({ people, units }, row, 0)))).toEqual(new Set([1]));
  });

  test('without effect, and with the usual changes, it draws other luck and the same rate: within three standard errors', () => {
    const off = breachesOf(wales([]));
    expect(off).toBeGreaterThan(1000); // or the comparison says nothing
    // at an odds ratio of 0.8 candidates come at twice the rate, also to the orders of the start
    for (const oddsRatio of [1, 0.8]) {
      const on = breachesOf(wales(ON, { edge_c22_odds_ratio: oddsRatio }));
      expect(Math.abs(on - off), `${oddsRatio}`).toBeLessThan(3 * Math.sqrt(2 * off));
    }
  });

  test('where no change is usual every one of them is one too many; where many are, each order does better', () => {
    const [few, usual, many] = [0, 0.3, 2].map((usualChanges) =>
      breachesOf(wales(ON, { usual_officer_changes: usualChanges })),
    );
    expect(few).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(many);
  });
});

describe('what is counted of a person', () => {
  test('days since the order was made, or since the start where it is older', () => {
    const { people, units } = startOf(wales([]), 'breach', 0);
    const row = Array.from({ length: people.rows }, (_, index) => index).find(
      (index) => people.stage(index) === STAGE.order && people.sentenceClass(index) === 5,
    )!;
    // one for one in two after a year: no change is 2/3 then, and less than 1 after any time
    const claims = new BreachClaims(null, figures({ usualChanges: Math.log(2), changesCounted: 1 }));
    const multiplier = (sentencedDay: number, day: number) => {
      people.setSentencedDay(row, sentencedDay);
      return claims.multiplier({ people, units }, row, day);
    };
    expect(multiplier(40, 40)).toBe(1);
    expect(multiplier(40, 40 + YEAR)).toBeCloseTo(2 / 3, 12);
    expect(multiplier(-200, YEAR)).toBeCloseTo(2 / 3, 12);
  });

  test('named officers: the first allocation is no change, each later one is, up to what a byte holds', () => {
    const service = smallService(smallInputs({ PO: 2, PSO: 0, SPO: 0 }));
    const row = addCase(service, { letter: 3, number: 2 });
    const { people, ledger } = service;
    const changes = () => ledger.flow(0, COLUMN_INDEX.officer_changes);
    expect([people.officersHad(row), changes()]).toEqual([0, 0]);
    giveCase(service, row, 0, 0);
    expect([people.officersHad(row), changes()]).toEqual([1, 0]);
    for (let change = 1; change <= 200; change++) {
      giveBack(service, row, 0);
      giveCase(service, row, change % 2, 0);
      expect([people.officersHad(row), changes()]).toEqual([Math.min(127, change + 1), change]);
    }
  });
});

describe('with C12 beside it', () => {
  test('the multipliers and the bounds multiply; either alone is itself', () => {
    const { people, units } = startOf(wales([]), 'breach', 0);
    const row = Array.from({ length: people.rows }, (_, index) => index).find(
      (index) => people.stage(index) === STAGE.order && people.sentenceClass(index) === 5,
    )!;
    units.workloadPercent.fill(125);
    people.setOfficersHad(row, 2);
    const work = new WorkToBreach(1, 0.05, 0.8, 1.3); // a fifth undone: 1.1
    const continuity = figures(); // a change on a suspended order: 2
    const multiplier = (claims: BreachClaims) => claims.multiplier({ people, units }, row, 50);
    expect(multiplier(new BreachClaims(work, null))).toBeCloseTo(1.1, 12);
    expect(multiplier(new BreachClaims(null, continuity))).toBe(2);
    expect(multiplier(new BreachClaims(work, continuity))).toBeCloseTo(2.2, 12);
    expect(new BreachClaims(work, continuity).most).toBeCloseTo(1.3 * 8, 12);
  });
});
