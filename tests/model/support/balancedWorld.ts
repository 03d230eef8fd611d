import type { Inputs, Parameter } from '../../../src/model/inputs.js';
import { AXES } from '../../../src/model/parameters/axes.js';
import { DAYS_PER_YEAR, OFFENCES } from '../../../src/model/vocabulary.js';
import { type StartId, serviceInputs, withFigures } from './serviceInputs.js';

const LAST_DAY = 1_000_000;

/** The law and every other figure as in force on the day of the start, for ever before and after, nothing drawn, edges off. */
export function frozenWorld(start: StartId, untilDay: number, regions?: readonly string[]): Inputs {
  const inputs = serviceInputs(start, untilDay, regions);
  const parameters = inputs.parameters.map((parameter) => frozen(parameter, inputs.start.stockDay + 1));
  return withFigures(
    { ...inputs, parameters, edges: inputs.edges.map(({ id }) => ({ id, on: false })) },
    {
      pss_repealed_from: LAST_DAY,
      presumption_to_suspend_from: LAST_DAY,
      orders_end_on_completion_from: LAST_DAY,
      custody_growth: 0,
      community_order_growth: 0,
      suspended_order_growth: 0,
    },
  );
}

function frozen(parameter: Parameter, day: number): Parameter {
  const inForce = parameter.steps.filter(({ from }, index) => index === 0 || (typeof from === 'number' && from <= day));
  return { ...parameter, steps: [{ from: 0, values: inForce.at(-1)!.values }], distribution: null };
}

/** A cell of a figure of frozen inputs. */
export function figureOf(inputs: Inputs, id: string, cell = 0): number {
  return inputs.parameters.find((parameter) => parameter.id === id)!.steps[0].values[cell];
}

/**
 * The frozen world with as many sentences a year as its stocks need to stay as they are: stock / mean stay.
 *
 * Breach, direct hire, promotion and moves to headquarters are off.
 */
export function balancedWorld(start: StartId, untilDay: number): Inputs {
  const inputs = frozenWorld(start, untilDay);
  const perYear = (stock: number, days: number) => (stock / days) * DAYS_PER_YEAR;
  const inCustody = figureOf(inputs, 'parole_decided_in_custody');
  const afterRelease = figureOf(inputs, 'parole_decided_after_release');
  const paroleDecided = perYear(inCustody, daysOfGeometric(figureOf(inputs, 'parole_decided_custody_years')));
  const { custodyAndAfter, communityOrders, suspendedOrders } = inputs.start;
  return withFigures(inputs, {
    standard_sentences: perYear(custodyAndAfter - inCustody - afterRelease, meanStayOfStandard(inputs)),
    parole_decided_sentences: paroleDecided,
    // what makes the stock after release balance too: a mean of m days comes out half a day longer in whole days
    parole_decided_supervision_years: ((afterRelease / paroleDecided) * DAYS_PER_YEAR - 0.5) / DAYS_PER_YEAR,
    community_orders_made: perYear(communityOrders, meanOrder(inputs, 'community_order_length_mix')),
    suspended_orders_made: perYear(suspendedOrders, meanOrder(inputs, 'suspended_order_length_mix')),
    breach_hazard: 0,
    po_applicants: 0,
    pso_applicants: 0,
    po_promotion_rate: 0,
    po_headquarters_rate: 0,
  });
}

/** Mean of 1 + the whole part of an exponential time: 1 / (1 - exp(-1 / mean)), days. */
function daysOfGeometric(meanYears: number): number {
  return 1 / -Math.expm1(-1 / (meanYears * DAYS_PER_YEAR));
}

/** An order runs its length; one of unpaid work only until its hours are done. */
export function meanOrder(inputs: Inputs, mix: string): number {
  const unpaid = figureOf(inputs, 'unpaid_work_only');
  const others = AXES.order_length.reduce(
    (sum, _, band) => sum + figureOf(inputs, mix, band) * Math.round(figureOf(inputs, 'order_length_days', band)),
    0,
  );
  return unpaid * meanUnpaidWork(inputs) + (1 - unpaid) * others;
}

/**
 * In time evenly from the fewest days to 365; otherwise 365 and an exponential time of mean m more, in whole days to the
 * nearest and at most 730: its mean is the sum over k = 1 to 730 of the chance of k days and more, exp(-(k - 1/2) / m).
 */
function meanUnpaidWork(inputs: Inputs): number {
  const inTime = figureOf(inputs, 'unpaid_work_in_time');
  const mean = figureOf(inputs, 'unpaid_work_overrun');
  let over = 0;
  for (let days = 1; days <= 730; days++) over += Math.exp(-(days - 0.5) / mean);
  return inTime * ((figureOf(inputs, 'unpaid_work_least_days') + 365) / 2) + (1 - inTime) * (365 + over);
}

const POINTS_IN_A_BAND = 4000;

/**
 * Mean days from a standard sentence to the end of everything.
 *
 * A length is from + (to - from) x u to the power of the skew, u uniform within the band, in whole days: the mean is
 * taken over the middles of 4,000 equal slices of each band. A sentence keeps its person for its length. One under
 * two years is followed by supervision until 365 days after release, cut at a daily chance:
 * the mean of the shorter of N days and a geometric time with daily survival q is (1 - q^N) / (1 - q).
 */
export function meanStayOfStandard(inputs: Inputs): number {
  let mean = 0;
  AXES.custody_length.forEach((_, band) => {
    const [from, to] = [figureOf(inputs, 'custody_length_from', band), figureOf(inputs, 'custody_length_to', band)];
    let sum = 0;
    for (let slice = 0; slice < POINTS_IN_A_BAND; slice++) {
      const within = ((slice + 0.5) / POINTS_IN_A_BAND) ** figureOf(inputs, 'custody_length_skew');
      const days = Math.max(1, Math.round(from + (to - from) * within));
      sum += days + supervisionAfter(inputs, band, days);
    }
    mean += (figureOf(inputs, 'custody_length_mix', band) * sum) / POINTS_IN_A_BAND;
  });
  return mean;
}

/**
 * Mean days of post-sentence supervision after a sentence under two years: over offences, some of them excluded from
 * SDS40 or from the schemes, and over those whom home detention curfew, early release on licence, both (the longer
 * counts) or neither brings forward.
 */
function supervisionAfter(inputs: Inputs, band: number, days: number): number {
  if (days >= figureOf(inputs, 'pss_applies_under')) return 0;
  const survival = Math.exp(-figureOf(inputs, 'pss_early_end') / DAYS_PER_YEAR);
  return OFFENCES.reduce((sum, _, offence) => {
    const excluded = figureOf(inputs, 'sds40_excluded', 2 * offence); // the column of sentences under four years
    const custody = Math.ceil(figureOf(inputs, 'release_point', excluded) * days - 1e-9);
    const least = Math.ceil(figureOf(inputs, 'least_share_served') * custody);
    const share = figureOf(inputs, 'offence_mix', band * OFFENCES.length + offence);
    return waysOut(inputs, offence, days).reduce((total, way) => {
      const served = Math.min(custody, Math.max(custody - way.forward, least));
      const most = Math.max(0, served + 365 - days);
      return total + (share * way.share * (1 - survival ** most)) / (1 - survival);
    }, sum);
  }, 0);
}

function waysOut(inputs: Inputs, offence: number, days: number): { share: number; forward: number }[] {
  const reach = (scheme: string) =>
    figureOf(inputs, `${scheme}_excluded`, offence) === 1 ? 0 : figureOf(inputs, `${scheme}_eligible`);
  const tagged = days > 84 ? reach('hdc') : 0;
  const licensed = reach('ecsl');
  const [curfew, ecsl] = [figureOf(inputs, 'hdc_offset'), figureOf(inputs, 'ecsl_offset')];
  return [
    { share: (1 - tagged) * (1 - licensed), forward: 0 },
    { share: tagged * (1 - licensed), forward: curfew },
    { share: (1 - tagged) * licensed, forward: ecsl },
    { share: tagged * licensed, forward: Math.max(curfew, ecsl) },
  ];
}
