import { beforeAll, describe, expect, test } from 'vitest';
import { addMonths, dayNumber } from '../../src/model/calendar.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../src/model/observation/columns.js';
import { simulate } from '../../src/model/simulate.js';
import { largestRemainder } from '../../src/model/start/largestRemainder.js';
import { DAYS_PER_YEAR } from '../../src/model/vocabulary.js';
import { figureOf, frozenWorld } from '../model/support/balancedWorld.js';
import { type StartId, withFigures } from '../model/support/serviceInputs.js';

const PLAYS = 24;
const INTAKE_PER_YEAR = 1300;

/** Staff only: nobody under sentence, everybody completes, no direct hire, promotion, move, sickness or edge. */
function staffOnly(start: StartId, untilDay: number) {
  const world = frozenWorld(start, untilDay);
  const nobody = { communityOrders: 0, suspendedOrders: 0, custodyAndAfter: 0 };
  return withFigures(
    { ...world, start: { ...world.start, ...nobody } },
    {
      parole_decided_in_custody: 0,
      parole_decided_after_release: 0,
      standard_sentences: 0,
      parole_decided_sentences: 0,
      community_orders_made: 0,
      suspended_orders_made: 0,
      trainee_completion: 1,
      trainee_external: 1,
      trainee_intake_target: INTAKE_PER_YEAR,
      trainee_intake_achieved: 1,
      po_applicants: 0,
      pso_applicants: 0,
      po_promotion_rate: 0,
      po_headquarters_rate: 0,
      short_sickness_spells: 0,
      long_sickness_spells: 0,
    },
  );
}

type Inputs = ReturnType<typeof staffOnly>;

/** Years of service at which the hazard steps, and where 15 years and over are spread to (the start's own assumption). */
const EDGES = [0, 1, 3, 5, 10, 15];
const LONGEST = 35;
const SLICES = 2000;

/** Chance that an officer of some service is still in post later: exp of minus the hazard in between, band by band. */
function survival(hazard: readonly number[], serviceYears: number, years: number): number {
  let sum = 0;
  EDGES.forEach((from, band) => {
    const to = EDGES[band + 1] ?? Number.POSITIVE_INFINITY;
    sum += hazard[band] * Math.max(0, Math.min(to, serviceYears + years) - Math.max(from, serviceYears));
  });
  return Math.exp(-sum);
}

/** Mean of a function over the middles of equal slices of an interval. */
function meanOver(from: number, to: number, value: (x: number) => number): number {
  let sum = 0;
  for (let slice = 0; slice < SLICES; slice++) sum += value(from + ((to - from) * (slice + 0.5)) / SLICES);
  return sum / SLICES;
}

/** Leavers a PO and year by band: the published rate x the shape, scaled so that the stock leaves at the published rate. */
function hazardByBand(inputs: Inputs): number[] {
  const bands = EDGES.map((_, band) => band);
  const stock = bands.map((band) => figureOf(inputs, 'stock_by_service_band', band));
  const shape = bands.map((band) => figureOf(inputs, 'leaving_shape_by_service', band));
  const mean = bands.reduce((sum, band) => sum + stock[band] * shape[band], 0) / stock.reduce((a, b) => a + b, 0);
  return shape.map((ratio) => (figureOf(inputs, 'leaving_rate', 0) * ratio) / mean);
}

interface Posting {
  readonly heads: number;
  /** day number on which they become probation officers */
  readonly day: number;
  /** years of service on that day, uniform between two values */
  readonly service: readonly [number, number];
}

/** The first 1 January or 1 July on or after the end of the training. */
function postedOn(startedDay: number, months: number): number {
  const end = addMonths(startedDay, months);
  const halfYears = Array.from({ length: 60 }, (_, i) =>
    dayNumber(`${2010 + Math.floor(i / 2)}-${i % 2 ? '07' : '01'}-01`),
  );
  return halfYears.find((day) => day >= end)!;
}

/** Who becomes a probation officer and when: those in training at the start, then 650 in each March and September. */
function postings(inputs: Inputs): Posting[] {
  const origin = inputs.start.stockDay + 1;
  const [short, long] = [figureOf(inputs, 'training_months_short'), figureOf(inputs, 'training_months_long')];
  const shares = inputs.regions.map(({ share }) => share);
  const inTraining = inputs.start.traineeCohorts.flatMap(({ startedDay, heads, shareShortRoute }) => {
    const shorter = largestRemainder(heads, shares).reduce((sum, part) => sum + Math.round(part * shareShortRoute), 0);
    return [[shorter, short] as const, [heads - shorter, long] as const].flatMap(([count, months]) => {
      const day = Math.max(origin, postedOn(startedDay, months));
      const trained = (day - startedDay) / DAYS_PER_YEAR;
      // half came from outside, half had up to four years as PSO
      return [
        { heads: count / 2, day, service: [trained, trained] as const },
        { heads: count / 2, day, service: [trained, trained + 4] as const },
      ];
    });
  });
  const shareShort = figureOf(inputs, 'trainee_short_route');
  const starts = [2024, 2025, 2026, 2027, 2028].flatMap((year) => [
    dayNumber(`${year}-03-01`),
    dayNumber(`${year}-09-01`),
  ]);
  const toCome = starts
    .filter((day) => day >= origin && day < origin + inputs.untilDay)
    .flatMap((startedDay) =>
      [[shareShort, short] as const, [1 - shareShort, long] as const].map(([share, months]) => {
        const day = postedOn(startedDay, months);
        const trained = (day - startedDay) / DAYS_PER_YEAR;
        return { heads: (INTAKE_PER_YEAR / 2) * share, day, service: [trained, trained] as const };
      }),
    );
  return [...inTraining, ...toCome];
}

/** Expected heads on a day: those of the start who survive, and of each posting those who survive since. */
function expectedHeads(inputs: Inputs, headsAtStart: number, day: number): number {
  const hazard = hazardByBand(inputs);
  const origin = inputs.start.stockDay + 1;
  const survivors = EDGES.reduce((sum, from, band) => {
    const to = EDGES[band + 1] ?? LONGEST;
    const share = figureOf(inputs, 'stock_by_service_band', band);
    return sum + share * meanOver(from, to, (years) => survival(hazard, years, day / DAYS_PER_YEAR));
  }, 0);
  const posted = postings(inputs)
    .filter((posting) => posting.day < origin + day)
    .reduce((sum, { heads, day: since, service: [low, high] }) => {
      const years = (origin + day - since) / DAYS_PER_YEAR;
      return sum + heads * meanOver(low, high, (service) => survival(hazard, service, years));
    }, 0);
  return headsAtStart * survivors + posted;
}

describe.each(['2024-06-30', '2025-06-30'] as const)('probation officers from %s, staff only', (start) => {
  const inputs = staffOnly(start, 1095);
  const heads = (values: Float64Array, month: number) => values[month * COLUMN_COUNT + COLUMN_INDEX.po_heads];
  let plays: Float64Array[] = [];
  beforeAll(() => {
    plays = Array.from({ length: PLAYS }, (_, replication) => simulate(inputs, 'heads', replication).values);
  });

  // Three standard errors: a false alarm in 370 for each of the six, with these seeds fixed once and for all.
  test.each([
    [12, 365],
    [24, 730],
    [36, 1095],
  ])('after %i months: the closed form, within 3 standard errors of at most 0.2 %', (month, day) => {
    const perHead = expectedHeads(inputs, 1, day) - expectedHeads(inputs, 0, day);
    const posted = expectedHeads(inputs, 0, day);
    const differences = plays.map((values) => heads(values, month) - (heads(values, 0) * perHead + posted));
    const mean = differences.reduce((a, b) => a + b, 0) / PLAYS;
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (PLAYS - 1);
    const standardError = Math.sqrt(variance / PLAYS);
    const level = plays.reduce((sum, values) => sum + heads(values, month), 0) / PLAYS;
    expect(standardError / level).toBeLessThan(0.002);
    expect(Math.abs(mean)).toBeLessThan(3 * standardError);
  });
});
