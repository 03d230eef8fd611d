import { describe, expect, test } from 'vitest';
import { allotByNeed, seatsOfRegions } from '../../../src/model/recruitment/allotment.js';
import { startedService } from '../support/playedService.js';
import { officersOnly } from '../support/regionsOfOfficers.js';

describe('seats by need', () => {
  test('half of each into a pot of 10, split 1 to 4 by vacancies: 5 + 2 and 5 + 8', () => {
    expect(allotByNeed([100, 400].map((vacancies) => ({ seats: 10, byNeed: 0.5, vacancies })))).toEqual([7, 13]);
  });

  test('all into the pot: by vacancies alone', () => {
    expect(allotByNeed([100, 300].map((vacancies) => ({ seats: 10, byNeed: 1, vacancies })))).toEqual([5, 15]);
  });

  test('by fixed shares where nobody has a vacancy', () => {
    expect(allotByNeed([4, 6].map((seats) => ({ seats, byNeed: 1, vacancies: 0 })))).toEqual([4, 6]);
  });
});

describe('in the service', () => {
  /** Twelve seats a half-year, four a region by fixed shares. */
  function seats(byNeed: number, vacancies: readonly number[]): readonly number[] {
    const figures = { trainee_intake_target: 24, trainee_intake_achieved: 1, allotment_by_need: byNeed };
    const service = startedService(officersOnly(30, [], figures));
    service.vacancies.poAtClosing.set(vacancies);
    return seatsOfRegions(service);
  }

  test('fixed shares without it', () => {
    expect(seats(0, [100, 200, 300])).toEqual([4, 4, 4]);
  });

  test('in proportion to vacancies: 1 to 2 to 3 of twelve', () => {
    expect(seats(1, [100, 200, 300])).toEqual([2, 4, 6]);
  });

  test('a region with more officers than posts has no vacancy, and takes none from the others', () => {
    expect(seats(1, [-500, 900, 300])).toEqual([0, 9, 3]);
  });
});
