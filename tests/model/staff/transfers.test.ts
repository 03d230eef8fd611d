import { describe, expect, test } from 'vitest';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { simulate } from '../../../src/model/simulate.js';
import { simulate as simulateChecked } from '../../../src/model/simulateChecked.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { mayTransfer } from '../../../src/model/staff/transfers.js';
import { playedService, playOn, startedService } from '../support/playedService.js';
import { officersOnly, supplement } from '../support/regionsOfOfficers.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

const HEADS = 1500;
const DRAWN = { transfer_elasticity: 3, transfer_base_rate: 0.05, transfer_most: 0.5 };
const [NORTH, MIDDLE, SOUTH] = [0, 1, 2];

const flow = (service: Service, region: number, name: ColumnName) => service.ledger.flow(region, COLUMN_INDEX[name]);

/** Identities of the POs in post, by region. */
function inPost({ officers, regions }: Service): Set<string>[] {
  const sets = regions.map(() => new Set<string>());
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.PO) continue;
    sets[officers.region[row]!]!.add(`${officers.idHigh[row]}/${officers.idLow[row]}`);
  }
  return sets;
}

const less = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((id) => !other.has(id)).sort();

describe('one region raises pay, in a world without other flows', () => {
  const service = startedService(officersOnly(HEADS, [supplement(0.2, 'south')], DRAWN));
  let before = inPost(service);
  const months: { in: number[]; out: number[]; gained: string[]; lost: string[]; heads: number }[] = [];
  const byRegion = (name: ColumnName) => [NORTH, MIDDLE, SOUTH].map((region) => flow(service, region, name));
  playOn(service, () => {
    const after = inPost(service);
    months.push({
      in: byRegion('po_moved_in'),
      out: byRegion('po_moved_out'),
      gained: less(after[SOUTH]!, before[SOUTH]!),
      lost: [...less(before[NORTH]!, after[NORTH]!), ...less(before[MIDDLE]!, after[MIDDLE]!)].sort(),
      heads: [NORTH, MIDDLE, SOUTH].reduce((sum, r) => sum + service.ledger.level(r, COLUMN_INDEX.po_heads), 0),
    });
    before = after;
  });

  test('each month everybody gained there is somebody lost elsewhere, by identity, and is counted', () => {
    for (const month of months) {
      expect(month.gained).toEqual(month.lost);
      expect(month.in).toEqual([0, 0, month.gained.length]);
      expect(month.out[SOUTH]).toBe(0);
      expect(month.out[NORTH]! + month.out[MIDDLE]!).toBe(month.lost.length);
      expect(month.heads).toBe(HEADS);
    }
    expect(months.flatMap(({ gained }) => gained).length).toBeGreaterThan(10);
  });

  test('service goes with the person; both units of the region take some', () => {
    const { officers, units } = service;
    const fresh = startedService(officersOnly(HEADS, [], DRAWN));
    const moved = Array.from({ length: officers.rows }, (_, row) => row).filter(
      (row) => officers.region[row] !== fresh.officers.region[row],
    );
    for (const row of moved) {
      expect(officers.serviceFrom[row]).toBe(fresh.officers.serviceFrom[row]);
      expect(units.region[officers.unit[row]!]).toBe(officers.region[row]);
    }
    expect(new Set(moved.map((row) => officers.unit[row])).size).toBe(2);
  });
});

describe('how many move', () => {
  const moved = (changes: readonly Change[], figures: Record<string, number>, seed: string, heads = HEADS) => {
    const service = playedService({ ...officersOnly(heads, changes, { ...DRAWN, ...figures }), untilDay: 366 }, seed);
    return Array.from({ length: service.officers.rows }, (_, row) => service.officers.region[row]!);
  };
  const shareIn = (regions: readonly number[], region: number) => regions.filter((at) => at === region).length;
  /** Four standard deviations of a binomial number either way: a false alarm in 15,000 seeds. */
  const expectBinomial = (count: number, n: number, p: number) =>
    expect(Math.abs(count - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)) + 1e-9);
  const YEARS = 365 / 365.25;

  test('the closed form: 1 - exp(-rate t) of the 10,000 elsewhere, at base x (1.2 cubed - 1)', () => {
    const rate = 0.4 * (1.2 ** 3 - 1);
    const regions = moved([supplement(0.2, 'south')], { transfer_base_rate: 0.4 }, 'closed form', 15_000);
    expectBinomial(shareIn(regions, SOUTH) - 5000, 10_000, 1 - Math.exp(-rate * YEARS));
  });

  test('saturates: at most transfer_most, however large the gap', () => {
    const regions = moved([supplement(1, 'south')], { transfer_base_rate: 1, transfer_most: 0.1 }, 'saturated');
    expectBinomial(shareIn(regions, SOUTH) - 500, 1000, 1 - Math.exp(-0.1 * YEARS));
  });

  test('of two regions that pay more, each is chosen by its weight', () => {
    const weights = { middle: 1.1 ** 3 - 1, south: 1.3 ** 3 - 1 };
    const changes = [supplement(0.1, 'middle'), supplement(0.3, 'south')];
    const service = startedService(officersOnly(HEADS, changes, { ...DRAWN, transfer_base_rate: 0.1 }), 'weights');
    let [toMiddle, toSouth] = [0, 0];
    const add = service.digest.add.bind(service.digest);
    const north = inPost(service)[NORTH]!;
    service.digest.add = (region, day, what, idHigh, idLow) => {
      const id = `${idHigh}/${idLow}`;
      if (what === 71 && north.delete(id)) region === MIDDLE ? toMiddle++ : toSouth++;
      add(region, day, what, idHigh, idLow);
    };
    playOn(service);
    expect(toMiddle + toSouth).toBeGreaterThan(30);
    expectBinomial(toMiddle, toMiddle + toSouth, weights.middle / (weights.middle + weights.south));
  });

  test('where a change holds for one region, it is those who would leave that region whom it moves', () => {
    const fromNorth: Change = { ...supplement(3, 'north'), parameter: 'transfer_elasticity' };
    const figures = { transfer_elasticity: 0, transfer_base_rate: 0.2 };
    const regions = moved([supplement(0.2, 'south'), fromNorth], figures, 'from the north');
    expect(shareIn(regions, MIDDLE)).toBe(500);
    expect(shareIn(regions, NORTH)).toBeLessThan(480);
  });

  test('nobody without an elasticity, without a gap, or into a region without posts', () => {
    const atHome = (changes: readonly Change[], figures: Record<string, number>) =>
      [NORTH, MIDDLE, SOUTH].map((region) => shareIn(moved(changes, figures, 'nobody'), region));
    expect(atHome([supplement(0.2, 'south')], { transfer_elasticity: 0 })).toEqual([500, 500, 500]);
    expect(atHome([supplement(0.2)], {})).toEqual([500, 500, 500]);
    expect(atHome([supplement(0.2, 'south')], { po_required_fte: HEADS })).toEqual([500, 500, 500]);
  });
});

describe('the section of the mark', () => {
  const figures = { ...DRAWN, transfer_base_rate: 0.1, leaving_rate: 0.1, po_headquarters_rate: 0.05 };
  const promoted = { po_promotion_rate: 0.04, leaving_shape_by_service: 1 };
  const world = (changes: readonly Change[]): Inputs => ({
    ...officersOnly(HEADS, changes, { ...figures, ...promoted }),
    edges: [{ id: 'c17', on: true }],
  });

  test('lies below promotion and headquarters; only qualified POs past the first months have one', () => {
    const service = startedService(world([supplement(0.2, 'south', { from: 0 })]));
    const { officers } = service;
    const [from, width] = [0.09 / 365.25, (0.1 * (1.2 ** 3 - 1)) / 365.25];
    const at = [0, from * 0.999, from * 1.001, from + width * 0.999, from + width * 1.001];
    const [north, south] = [NORTH, SOUTH].map((region) => officers.region.indexOf(region));
    expect(at.map((fromTop) => mayTransfer(service, north!, fromTop))).toEqual([false, false, true, true, false]);
    expect(at.map((fromTop) => mayTransfer(service, south!, fromTop))).toEqual(at.map(() => false));
    officers.newlyQualified[north!] = 1;
    expect(mayTransfer(service, north!, at[2]!)).toBe(false);
    officers.newlyQualified[north!] = 0;
    officers.grade[north!] = GRADE.PSO;
    expect(mayTransfer(service, north!, at[2]!)).toBe(false);
  });

  /** Who left, was promoted or went to headquarters (16 to 18 in the digest), and on which day. */
  const departures = (changes: readonly Change[]) => {
    const service = startedService(world(changes), 'section');
    const gone: string[] = [];
    const add = service.digest.add.bind(service.digest);
    service.digest.add = (region, day, what, idHigh, idLow) => {
      if (what <= 18) gone.push(`${idHigh}/${idLow} ${what} ${day}`);
      add(region, day, what, idHigh, idLow);
    };
    let moves = 0;
    playOn(service, () => {
      moves += flow(service, SOUTH, 'po_moved_in');
    });
    return { gone: gone.sort(), moves };
  };

  test('moves nobody else: the same people leave, are promoted and go to headquarters on the same days', () => {
    const [without, raised] = [departures([]), departures([supplement(0.2, 'south')])];
    expect(raised.gone).toEqual(without.gone);
    expect(without.gone.length).toBeGreaterThan(100);
    expect(raised.moves).toBeGreaterThan(30);
  });
});

describe('in the service as it is, C7 off', () => {
  const regions = ['north-east', 'wales'];
  const figures = { ...DRAWN, applicant_elasticity: 3 };
  const world = (changes: readonly Change[], selected = regions): Inputs => {
    const inputs = withFigures(serviceInputs('2025-06-30', 184, selected), figures);
    const edges = inputs.edges.map((edge) => (edge.id === 'c7' ? { ...edge, on: false } : edge));
    return { ...inputs, changes, edges };
  };
  const digests = (inputs: Inputs) => simulate(inputs, 'transfers', 0).eventDigests;
  const plain = digests(world([]));

  test('all regions raise pay alike: every event as without a raise, and no moves', () => {
    const outcome = simulate(
      world([supplement(0.2), { ...supplement(1.1), parameter: 'pay', op: 'multiply' }]),
      'transfers',
      0,
    );
    expect(outcome.eventDigests).toEqual(plain);
    for (let month = 0; month < outcome.months; month++) {
      expect(outcome.values[month * COLUMN_COUNT + COLUMN_INDEX.po_moved_in]).toBe(0);
    }
  });

  test('a raise in a region that is not simulated, or that is no raise for POs, moves nobody', () => {
    expect(digests(world([supplement(0.2, 'london')]))).toEqual(plain);
    expect(digests(world([supplement(0.2, 'wales', { where: { region: 'wales', grade: 'PSO' } })]))).toEqual(plain);
  });

  test('a raise moves people, in at one side and out at the other; every recount holds', () => {
    const raised = withFigures(world([supplement(0.2, 'wales'), supplement(0.25, 'north-east', { from: 120 })]), {
      ...figures,
      po_required_fte: 20_000,
      leaving_rate_bound: 1.5,
    });
    const outcome = simulateChecked(raised, 'transfers', 0);
    const sum = (area: number, column: ColumnName) => {
      let total = 0;
      for (let month = 1; month < outcome.months; month++) {
        total += outcome.values[(area * outcome.months + month) * COLUMN_COUNT + COLUMN_INDEX[column]]!;
      }
      return total;
    };
    expect(sum(1, 'po_moved_in')).toBe(sum(2, 'po_moved_out'));
    expect(sum(2, 'po_moved_in')).toBe(sum(1, 'po_moved_out'));
    expect(sum(1, 'po_moved_in')).toBeGreaterThan(0);
    expect(sum(2, 'po_moved_in')).toBeGreaterThan(0);
  });
});

test('what moves takes from the bound of leaving: a rate that passes it is refused', () => {
  const figures = { ...DRAWN, transfer_base_rate: 1, leaving_rate_bound: 0.5 };
  const at = (most: number) => () =>
    playedService(officersOnly(30, [supplement(1, 'south')], { ...figures, transfer_most: most }));
  expect(at(0.499)).not.toThrow();
  expect(at(0.51)).toThrow(/0\.510.*0\.500/);
});
