import { beforeAll, describe, expect, test } from 'vitest';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { DAYS_PER_YEAR } from '../../src/model/vocabulary.js';
import { balancedWorld, figureOf, frozenWorld, meanOrder, meanStayOfStandard } from '../model/support/balancedWorld.js';
import { withFigures } from '../model/support/serviceInputs.js';

const THREE_YEARS = 1096;
const at = (outcome: Outcome, month: number, column: ColumnName) =>
  outcome.values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.each(['2024-06-30', '2025-06-30'] as const)('a balanced world from %s', (start) => {
  const inputs = balancedWorld(start, THREE_YEARS);
  let plays: Outcome[] = [];
  beforeAll(() => {
    plays = [0].map((replication) => simulate(inputs, 'balance', replication));
  });
  /** Mean of the month ends of three years over the start, all plays. */
  const overStart = (columns: readonly ColumnName[]) =>
    meanOf(
      plays.map((play) => {
        const level = (month: number) => columns.reduce((sum, column) => sum + at(play, month, column), 0);
        return meanOf(Array.from({ length: 36 }, (_, month) => level(month + 1))) / level(0);
      }),
    );

  test('the caseload stays within 1 % of its start', () => {
    expect(Math.abs(overStart(['caseload']) - 1)).toBeLessThan(0.01);
  });

  // Poisson noise of the smallest, 11,000 people over three years, is below 0.5 %; the rest is whole days.
  test.each<[string, readonly ColumnName[]]>([
    ['in prison before release', ['prison_before_handover', 'prison_after_handover']],
    ['recalled', ['recalled']],
    ['on licence', ['licence']],
    ['post-sentence supervision', ['post_sentence_supervision']],
    ['community orders', ['community_orders']],
    ['suspended orders', ['suspended_orders']],
  ])('%s: within 2 %', (_, columns) => {
    expect(Math.abs(overStart(columns) - 1)).toBeLessThan(0.02);
  });

  test("Little's law: sentences a day x mean stay = people, standard sentences and orders", () => {
    const days = THREE_YEARS;
    const orders = meanOf(plays.map((play) => flow(play, 'orders_made'))) / days;
    const share = (id: string) => figureOf(inputs, id) / ordersMade;
    const ordersMade = figureOf(inputs, 'community_orders_made') + figureOf(inputs, 'suspended_orders_made');
    const stay =
      share('community_orders_made') * meanOrder(inputs, 'community_order_length_mix') +
      share('suspended_orders_made') * meanOrder(inputs, 'suspended_order_length_mix');
    const people = meanOf(
      plays.map((play) =>
        meanOf(
          Array.from(
            { length: 36 },
            (_, m) => at(play, m + 1, 'community_orders') + at(play, m + 1, 'suspended_orders'),
          ),
        ),
      ),
    );
    expect(Math.abs((orders * stay) / people - 1)).toBeLessThan(0.01);
  });
});

function flow(play: Outcome, column: ColumnName): number {
  return Array.from({ length: play.months - 1 }, (_, month) => at(play, month + 1, column)).reduce((a, b) => a + b, 0);
}

describe('M/G/infinity: court orders from an empty start, once the longest order has run out', () => {
  const PLAYS = 10;
  const world = frozenWorld('2025-06-30', 760);
  // few officers: who holds the orders does not matter here
  const staffFte = { PO: 240, PSO: 0, SPO: 0 };
  const nobody = { communityOrders: 0, suspendedOrders: 0, custodyAndAfter: 0, traineeCohorts: [], staffFte };
  const inputs = withFigures(
    { ...world, start: { ...world.start, ...nobody } },
    {
      parole_decided_in_custody: 0,
      parole_decided_after_release: 0,
      standard_sentences: 0,
      parole_decided_sentences: 0,
      short_sickness_spells: 0,
      trainee_intake_target: 0,
      // no order ends by breach, none runs longer than its length: the longest is two years
      breach_hazard: 0,
      unpaid_work_only: 0,
    },
  );
  const national =
    (figureOf(inputs, 'community_orders_made') * meanOrder(inputs, 'community_order_length_mix') +
      figureOf(inputs, 'suspended_orders_made') * meanOrder(inputs, 'suspended_order_length_mix')) /
    DAYS_PER_YEAR;
  /** People at the end over what is expected, one a region and play: 120 independent Poisson numbers. */
  let numbers: { people: number; expected: number }[] = [];
  beforeAll(() => {
    numbers = Array.from({ length: PLAYS }, (_, replication) =>
      simulate(inputs, 'infinite servers', replication),
    ).flatMap((play) =>
      inputs.regions.map(({ share }, region) => ({
        people: at(play, (region + 1) * play.months + play.months - 1, 'caseload'),
        expected: national * share,
      })),
    );
  });

  test('the mean is sentences a day x mean length, within 4 standard errors of a Poisson mean', () => {
    const people = numbers.reduce((sum, number) => sum + number.people, 0);
    expect(Math.abs(people - PLAYS * national)).toBeLessThan(4 * Math.sqrt(PLAYS * national));
  });

  test('the numbers vary as Poisson numbers do: chi-square within 4 standard deviations of its 120', () => {
    const chiSquare = numbers.reduce((sum, { people, expected }) => sum + (people - expected) ** 2 / expected, 0);
    expect(Math.abs(chiSquare - numbers.length)).toBeLessThan(4 * Math.sqrt(2 * numbers.length));
  });
});

test('the mean stays that balance the start of 2025, for the record', () => {
  const inputs = frozenWorld('2025-06-30', 1);
  // 1.67 years of sentence on average (data/parameters/custody_length_skew.yaml) and some months of supervision after it
  expect(meanStayOfStandard(inputs) / DAYS_PER_YEAR).toBeGreaterThan(1.67);
  expect(meanStayOfStandard(inputs) / DAYS_PER_YEAR).toBeLessThan(2.2);
  // 0.8 x 413.6 + 0.2 x 352.2 and 0.8 x 538.85 + 0.2 x 352.2 days: the mix of lengths, and unpaid work until it is done
  expect(meanOrder(inputs, 'community_order_length_mix')).toBeCloseTo(401.3, 0);
  expect(meanOrder(inputs, 'suspended_order_length_mix')).toBeCloseTo(501.5, 0);
});
