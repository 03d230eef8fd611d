import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/model/inputs.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { allotByNeed, seatsOfRegions } from '../../../src/model/recruitment/allotment.js';
import { vacantHundredths } from '../../../src/model/recruitment/hiring.js';
import { vacantNow } from '../../../src/model/recruitment/vacancies.js';
import type { Service } from '../../../src/model/service.js';
import { leavePost } from '../../../src/model/staff/employment.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { playedService, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0 };
const HERE = 0;

describe('vacancies as those who hire know them', () => {
  /** Ten PO for ten posts; one leaves in each of two months. @returns known vacancies after each, in FTE */
  function known(lag: number): number[] {
    const figures = { ...STILL, po_required_fte: 10, vacancy_information_lag: lag };
    const service = smallService(smallInputs({ PO: 10, PSO: 0, SPO: 0 }, figures));
    const seen = () => vacantHundredths(service, HERE, GRADE.PO) / 100;
    const list = [seen()];
    for (const row of [0, 1]) {
      leavePost(service, row, service.simulation.now);
      list.push(seen());
      service.simulation.runUntil(31 * (row + 1));
      service.closeMonth(31);
      list.push(seen());
      service.beginMonth(31 * (row + 1), 31 * (row + 2));
    }
    service.closeMonth(31);
    list.push(seen());
    return list;
  }

  test('no lag: each leaver at once', () => {
    expect(known(0)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  test('one closing: when the month closes; two: when the next does', () => {
    expect(known(1)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(known(2)).toEqual([0, 0, 0, 0, 1, 2]);
  });

  test('a lag longer than the run: the staff of the start', () => {
    expect(known(24)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('posts kept for people on their way are known at once, and never more than is vacant', () => {
    const service = smallService(
      smallInputs({ PO: 6, PSO: 0, SPO: 0 }, { ...STILL, po_required_fte: 10, vacancy_information_lag: 6 }),
    );
    leavePost(service, 0, 0);
    service.comingHundredths[GRADE.PO] = 300;
    expect(vacantNow(service, 0, GRADE.PO)).toBe(200);
    expect(vacantHundredths(service, HERE, GRADE.PO)).toBe(100);
  });
});

describe('allotment by need', () => {
  test('all by need: 10 seats over vacancies of 5, 3 and 2.5: 4.76, 2.86, 2.38 are 5, 3 and 2', () => {
    const of = (seats: number, vacancies: number) => ({ seats, byNeed: 1, vacancies });
    expect(allotByNeed([of(4, 5), of(4, 3), of(2, 2.5)])).toEqual([5, 3, 2]);
  });

  test('half by need: 4 of 8 stay as they are, the other 4 go to the only vacancies', () => {
    const of = (seats: number, vacancies: number) => ({ seats, byNeed: 0.5, vacancies });
    expect(allotByNeed([of(4, 0), of(2, 7), of(2, 0)])).toEqual([2, 5, 1]);
  });

  test('nobody has a vacancy: by fixed shares', () => {
    expect(allotByNeed([{ seats: 3, byNeed: 1, vacancies: 0 }])).toEqual([3]);
  });

  /** Seats of a cohort of today, all of them by need; Wales has no vacancy, other regions those of the start. */
  function seats(regions: readonly string[] | undefined, share: number): Record<string, number> {
    const inputs = withFigures(serviceInputs('2025-06-30', 31, regions), { allotment_by_need: share });
    const service = startedService(inputs);
    service.vacancies.poAtClosing[service.regions.findIndex(({ id }) => id === 'wales')] = 0;
    const list = seatsOfRegions(service);
    return Object.fromEntries(service.regions.map(({ id }, region) => [id, list[region]!]));
  }
  const sum = (list: Record<string, number>) => Object.values(list).reduce((a, b) => a + b, 0);

  test('a region without vacancies gives its seats to the others; as many in all', () => {
    const fixed = seats(['wales', 'london'], 0);
    const byNeed = seats(['wales', 'london'], 1);
    expect(fixed.wales).toBeGreaterThan(0);
    expect(byNeed).toEqual({ ...fixed, wales: 0, london: fixed.london! + fixed.wales! });
    expect(sum(seats(undefined, 1))).toBe(sum(fixed));
  });

  test('a region alone keeps its own', () => {
    expect(seats(['london'], 1)).toEqual(seats(['london'], 0));
    expect(seats(['wales'], 1)).toEqual(seats(['wales'], 0));
  });
});

describe('the pool of the nation', () => {
  /** Two regions of 5 PO in post each, with posts for 5 and for 15; as many applicants in both; a year of hiring. */
  function twoRegions(scope: number): Service {
    const small = smallInputs(
      { PO: 10, PSO: 0, SPO: 0 },
      { ...STILL, po_required_fte: 20, po_applicants: 8, po_hiring_lead_time: 1, applicant_pool_scope: scope },
    );
    const stocks = ['PO', 'PSO', 'SPO', 'trainee', 'communityOrders', 'suspendedOrders', 'custodyAndAfter'];
    const shares = (poRequired: number) =>
      ({ ...Object.fromEntries(stocks.map((stock) => [stock, 0.5])), poRequired }) as never;
    const regions = [
      { id: 'full', name: 'Full', share: 0.5, units: 1, shares: shares(0.25) },
      { id: 'short', name: 'Short', share: 0.5, units: 1, shares: shares(0.75) },
    ];
    const inputs: Inputs = { ...small, regions, selectedRegions: ['full', 'short'], untilDay: 366 };
    return playedService(inputs);
  }
  const hired = ({ officers }: Service, from: number) =>
    Array.from({ length: officers.rows }, (_, row) => row).filter(
      (row) => row >= 10 && officers.inPost[row] === 1 && ((officers.idHigh[row]! >> 16) & 0xff) === from,
    );
  const fte = ({ ledger }: Service) => [0, 1].map((region) => ledger.level(region, COLUMN_INDEX.po_fte) / 100);

  // false alarm: the short region has 44 applicants in time on average, fewer than 10 of them: under 1e-9; the first ten
  // of both regions all from the short one: 0.5 to the tenth, 0.001; the seed is fixed
  test('own region only: the full region hires nobody; the nation: its applicants go where the posts are, and no post is filled twice', () => {
    const own = twoRegions(0);
    expect(fte(own)).toEqual([5, 15]);
    expect(hired(own, 0)).toEqual([]);
    const nation = twoRegions(1);
    expect(fte(nation)).toEqual([5, 15]);
    expect(hired(nation, 0).length).toBeGreaterThan(0);
    expect(hired(nation, 0).every((row) => nation.officers.region[row] === 1)).toBe(true);
    const everybody = [...hired(nation, 0), ...hired(nation, 1)];
    const identities = everybody.map((row) => `${nation.officers.idHigh[row]} ${nation.officers.idLow[row]}`);
    expect(new Set(identities).size).toBe(10);
  });
});
