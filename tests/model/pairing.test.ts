import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Change, Inputs } from '../../src/model/inputs.js';
import { COLUMN_COUNT } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { everybodyEver, missingFrom } from './support/identities.js';
import { playOn, startedService } from './support/playedService.js';
import { serviceInputs } from './support/serviceInputs.js';

const FOREVER = 100_000;

function lever(parameter: string, over: Partial<Change> = {}): Change {
  return { parameter, where: {}, from: 1, until: FOREVER, op: 'multiply', by: 1, appliesTo: 'alreadyInside', ...over };
}

/** Everything that says what happened; only how many events it took to play it is left out. */
function happened({ values, dailyReleases, eventDigests, initialStateDigest }: Outcome) {
  return {
    values: createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex'),
    dailyReleases: createHash('sha256').update(new Uint8Array(dailyReleases.buffer)).digest('hex'),
    eventDigests,
    initialStateDigest,
  };
}

const withLevers = (inputs: Inputs, ...changes: readonly Change[]): Inputs => ({ ...inputs, changes });
/** Long enough to see cohorts, the first tranche and some hundred of every event. */
const months = (start: '2024-06-30' | '2025-06-30', ...regions: string[]) => serviceInputs(start, 130, regions);

describe('the same play', () => {
  test('again: the same bytes', () => {
    const inputs = months('2025-06-30', 'wales');
    expect(simulate(inputs, 'pairs', 3)).toEqual(simulate(inputs, 'pairs', 3));
  });

  test('after one that broke half way: nothing is left over', () => {
    const inputs = months('2025-06-30', 'wales');
    const alone = happened(simulate(inputs, 'pairs', 0));
    const breaks = withLevers(months('2025-06-30', 'london', 'wales'), lever('leaving_rate', { from: 60, by: 100 }));
    expect(() => simulate(breaks, 'others', 7)).toThrow('leaving_rate_bound');
    expect(happened(simulate(inputs, 'pairs', 0))).toEqual(alone);
  });

  test('with law and leaving looked up region by region: the same bytes as with one table for all', () => {
    const inputs = months('2025-06-30', 'wales', 'north-east');
    const ofOneRegion = { where: { region: 'wales' } };
    const regional = withLevers(inputs, lever('release_point', ofOneRegion), lever('leaving_rate', ofOneRegion));
    expect(happened(simulate(regional, 'pairs', 0))).toEqual(happened(simulate(inputs, 'pairs', 0)));
  });

  test('after another one: nothing is left over', () => {
    const inputs = months('2025-06-30', 'wales');
    const alone = happened(simulate(inputs, 'pairs', 0));
    simulate(months('2024-06-30', 'north-east'), 'others', 7);
    expect(happened(simulate(inputs, 'pairs', 0))).toEqual(alone);
  });

  test('with another seed or replication: another future', () => {
    const inputs = months('2025-06-30', 'wales');
    const [digest] = simulate(inputs, 'pairs', 0).eventDigests;
    expect(simulate(inputs, 'pairs', 1).eventDigests[0]).not.toBe(digest);
    expect(simulate(inputs, 'pair', 0).eventDigests[0]).not.toBe(digest);
  });
});

describe('a dated lever that does nothing gives a paired difference of zero, bit for bit', () => {
  const inputs = months('2024-06-30', 'wales');
  const plain = happened(simulate(inputs, 'null', 0));

  test.each([
    'leaving_rate',
    'standard_sentences',
    'community_orders_made',
    'trainee_intake_target',
    'trainee_completion',
    'po_applicants',
    'pso_applicants',
    'po_required_fte',
    'po_promotion_rate',
    'spo_promotion_most',
    'spo_span',
    'payment_rebound_share',
    'short_sickness_spells',
    'long_sickness_length',
    'allocation_cap',
    'edge_c3_strength',
    'case_weight',
    'pay',
    'pay_supplement',
    'transfer_elasticity',
    'climate_programme_points',
    // the law: everybody under sentence is looked at again
    'release_point',
    'release_point_five_years_and_over',
    'ecsl_offset',
    'hdc_offset',
    'fixed_term_recall_share',
    'fixed_term_recall_days',
    'reset_starts_at',
    'recall_hazard_scale',
  ])('%s times 1 in mid-horizon', (parameter) => {
    const arm = withLevers(inputs, lever(parameter, { from: 60 }), lever(parameter, { from: 80, until: 100 }));
    expect(happened(simulate(arm, 'null', 0))).toEqual(plain);
  });

  test('and one that does something does not', () => {
    const arm = withLevers(inputs, lever('leaving_rate', { from: 60, by: 2.2 }));
    expect(happened(simulate(arm, 'null', 0)).values).not.toBe(plain.values);
  });
});

describe('people are the same people in every arm', () => {
  const inputs = months('2025-06-30', 'wales');
  function everybody(changes: readonly Change[]) {
    const service = startedService(withLevers(inputs, ...changes), 'arms');
    const people = everybodyEver(service);
    playOn(service);
    return people;
  }
  const inflows = ['standard_sentences', 'parole_decided_sentences', 'community_orders_made', 'suspended_orders_made'];
  const baseline = everybody([]);

  test('five per cent more sentences: everybody of the baseline exists unchanged, and about a twentieth are new', () => {
    const more = everybody(inflows.map((parameter) => lever(parameter, { by: 1.05 })));
    expect(missingFrom(more, baseline)).toEqual([]);
    const came = (people: ReadonlyMap<string, readonly number[]>) =>
      [...people.values()].filter(([, , sentencedDay]) => sentencedDay >= 0).length;
    const added = more.size - baseline.size;
    // A Poisson number of mean 0.05 n: four standard deviations either way, a false alarm in 15,000 seeds.
    const mean = 0.05 * came(baseline);
    expect(Math.abs(added - mean)).toBeLessThan(4 * Math.sqrt(mean));
  });

  test('five per cent fewer: nobody new', () => {
    const fewer = everybody(inflows.map((parameter) => lever(parameter, { by: 0.95 })));
    expect(missingFrom(baseline, fewer)).toEqual([]);
    expect(fewer.size).toBeLessThan(baseline.size);
  });

  test('two and a half times as many: layers above the first, and still the same people below', () => {
    const many = everybody([lever('community_orders_made', { by: 2.5 })]);
    expect(missingFrom(many, baseline)).toEqual([]);
    expect(many.size).toBeGreaterThan(baseline.size);
  });

  test('other levers bring nobody in and keep nobody out', () => {
    const arm = everybody([
      lever('release_point', { op: 'add', by: -0.1, from: 50 }),
      lever('leaving_rate', { by: 1.5 }),
      lever('allocation_cap', { op: 'set', by: 110, from: 30 }),
    ]);
    expect([missingFrom(arm, baseline), missingFrom(baseline, arm)]).toEqual([[], []]);
  });
});

describe('the start', () => {
  test('is the same in every arm, whatever the levers', () => {
    const inputs = serviceInputs('2025-06-30', 40, ['north-east', 'wales']);
    const { initialStateDigest } = simulate(inputs, 'start', 0);
    const arms = [
      [lever('standard_sentences', { by: 1.05 })],
      [lever('release_point', { op: 'add', by: -0.1 })],
      [lever('leaving_rate', { by: 1.5 }), lever('reset_starts_at', { op: 'set', by: 1 })],
      [lever('trainee_completion', { op: 'set', by: 1 }), lever('pss_repealed_from', { op: 'set', by: 30_000 })],
    ];
    for (const changes of arms) {
      expect(simulate(withLevers(inputs, ...changes), 'start', 0).initialStateDigest).toBe(initialStateDigest);
    }
  });

  test('is another one for another seed', () => {
    const inputs = serviceInputs('2025-06-30', 1, ['wales']);
    expect(simulate(inputs, 'a', 0).initialStateDigest).not.toBe(simulate(inputs, 'b', 0).initialStateDigest);
  });
});

describe('regions', () => {
  const three = ['north-east', 'wales', 'kent-surrey-and-sussex'];
  const together = simulate(serviceInputs('2024-06-30', 100, three), 'regions', 0);
  const rowsOf = (outcome: Outcome, area: number) => {
    const size = outcome.months * COLUMN_COUNT;
    return [...outcome.values.subarray(area * size, (area + 1) * size)];
  };

  test('the regions stand in the order of the data', () => {
    const order = serviceInputs('2024-06-30', 1)
      .regions.map(({ id }) => id)
      .filter((id) => three.includes(id));
    expect(order).toEqual([...three].sort());
  });

  test.each(three)('%s alone equals itself among others: rows, digest and start', (region) => {
    const alone = simulate(serviceInputs('2024-06-30', 100, [region]), 'regions', 0);
    const place = three.indexOf(region);
    expect(rowsOf(alone, 1)).toEqual(rowsOf(together, place + 1));
    expect(alone.eventDigests[0]).toBe(together.eventDigests[place]);
    expect(alone.initialStateDigest).toBe(together.initialStateDigest.split('-')[place]);
  });

  test('a lever in Wales changes Wales and leaves the digests and rows of the others', () => {
    const inputs = serviceInputs('2024-06-30', 100, three);
    const where = { region: 'wales' };
    const arm = withLevers(
      inputs,
      lever('leaving_rate', { where, by: 1.5 }),
      lever('release_point', { where, op: 'add', by: -0.1, from: 40 }),
      lever('standard_sentences', { where, by: 1.2 }),
      lever('trainee_intake_target', { where, by: 2 }),
      lever('allocation_cap', { where, op: 'set', by: 100 }),
      lever('po_applicants', { where, by: 3 }),
    );
    const changed = simulate(arm, 'regions', 0);
    expect(changed.eventDigests.map((digest, place) => digest === together.eventDigests[place])).toEqual([
      true,
      false,
      true,
    ]);
    for (const place of [0, 2]) expect(rowsOf(changed, place + 1)).toEqual(rowsOf(together, place + 1));
  });
});
