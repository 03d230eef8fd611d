import { describe, expect, test } from 'vitest';
import { addMonths, isoDate } from '../../../src/model/calendar.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { firstSeatOfMonth, nextFirstOfMonth } from '../../../src/model/recruitment/cohortCalendar.js';
import type { Service } from '../../../src/model/service.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { playOn, startedService } from '../support/playedService.js';
import { withFigures } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** Sixteen seats a year, eight a half-year: the first on 1 September, 62 days after the start of 1 July 2025. */
const COHORT_OF_EIGHT = {
  leaving_rate: 0,
  po_promotion_rate: 0,
  po_headquarters_rate: 0,
  trainee_intake_target: 16,
  trainee_intake_achieved: 1,
  trainee_external: 1,
  trainee_completion: 1,
  trainee_short_route: 1,
  training_months_short: 15,
};

function regionOf(units: number, figures: Record<string, number> = {}, changes: readonly Change[] = []): Inputs {
  const inputs = smallInputs({ PO: 4, PSO: 4, SPO: 0 }, { ...COHORT_OF_EIGHT, ...figures });
  return { ...inputs, regions: [{ id: 'one', name: 'One', share: 1, units }], changes, untilDay: 760 };
}

/** Start dates of the trainees of the run, in the order of their seats, read on each first of a month. */
function startDates(figures: Record<string, number>): string[][] {
  const cohorts: string[][] = [];
  const service = startedService({ ...regionOf(1, figures), untilDay: 420 });
  let seen = 0;
  for (let month = 0; month < 13; month++) {
    const day = addMonths(service.originDay, month) - service.originDay;
    service.simulation.runUntil(day + 1);
    const { officers } = service;
    for (let row = seen; row < officers.rows; row++) {
      if (officers.grade[row] !== GRADE.trainee) continue;
      const cohort = officers.idHigh[row]! & 0xffff;
      cohorts[cohort] ??= [];
      cohorts[cohort]![officers.idLow[row]!] = isoDate(service.originDay + day).slice(0, 7);
    }
    seen = officers.rows;
  }
  return cohorts.filter((list) => list !== undefined);
}

describe('seats of a half-year cohort', () => {
  test('0 and 1 month: all on the first day', () => {
    for (const months of [0, 1]) {
      const [september, march] = startDates({ trainee_starts_months: months });
      expect(september).toEqual(Array(8).fill('2025-09'));
      expect(march).toEqual(Array(8).fill('2026-03'));
    }
  });

  test('eight over six months: seats 0 to 7 start floor(6 k / 8) = 0, 0, 1, 2, 3, 3, 4, 5 months later, as one cohort', () => {
    const [september, march] = startDates({ trainee_starts_months: 6 });
    const months = ['2025-09', '2025-09', '2025-10', '2025-11', '2025-12', '2025-12', '2026-01', '2026-02'];
    expect(september).toEqual(months);
    expect(march!.slice(0, 4)).toEqual(['2026-03', '2026-03', '2026-04', '2026-05']);
  });

  test('the parts hold every seat once, for any number of seats and months', () => {
    for (const seats of [0, 1, 5, 8, 13]) {
      for (const months of [1, 2, 3, 6]) {
        const month = Array.from({ length: seats }, (_, k) => Math.floor((k * months) / seats));
        for (let m = 0; m < months; m++) {
          const part = month.filter((of) => of === m).length;
          expect(firstSeatOfMonth(m + 1, months, seats) - firstSeatOfMonth(m, months, seats)).toBe(part);
        }
      }
    }
  });
});

describe('posting', () => {
  const qualifiedBy = (figures: Record<string, number>, iso: string, changes: readonly Change[] = []) => {
    const service = startedService(regionOf(1, figures, changes));
    let day = 0;
    while (isoDate(service.originDay + day) !== iso) day++;
    service.simulation.runUntil(day + 1);
    return service.ledger.level(0, COLUMN_INDEX.po_heads) - 4;
  };
  const set: Change = {
    parameter: 'posted_when_qualified',
    where: {},
    from: 600,
    until: 100_000,
    op: 'set',
    by: 1,
    appliesTo: 'alreadyInside',
  };

  test('fifteen months from 1 September 2025 end on 1 December 2026: posted then, or on 1 January 2027', () => {
    expect(qualifiedBy({ posted_when_qualified: 1 }, '2026-11-30')).toBe(0);
    expect(qualifiedBy({ posted_when_qualified: 1 }, '2026-12-01')).toBe(8);
    expect(qualifiedBy({}, '2026-12-31')).toBe(0);
    expect(qualifiedBy({}, '2027-01-01')).toBe(8);
  });

  test('a lever that comes after the training ended changes nothing for them', () => {
    expect(qualifiedBy({}, '2026-12-31', [set])).toBe(0);
    expect(qualifiedBy({}, '2027-01-01', [set])).toBe(8);
  });

  test('one that comes before it posts those already in training at once', () => {
    expect(qualifiedBy({}, '2026-12-01', [{ ...set, from: 400 }])).toBe(8);
  });

  test('the first of a month on or after a day', () => {
    expect(isoDate(nextFirstOfMonth(addMonths(0, 1)))).toBe('1970-02-01');
    expect(isoDate(nextFirstOfMonth(addMonths(0, 1) + 1))).toBe('1970-03-01');
  });
});

describe('placed by need', () => {
  /** Units at 50, 90, 90 and 70 per cent, 10,000 points available in each. */
  function fourUnits(figures: Record<string, number>): Service {
    const service = smallService(regionOf(4, figures));
    for (const [unit, percent] of [50, 90, 90, 70].entries()) {
      service.units.rememberMeasured(unit, 100 * percent, 10_000);
    }
    startProcesses(service);
    return service;
  }
  const unitsOfTrainees = ({ officers }: Service) =>
    Array.from({ length: officers.rows }, (_, row) => row)
      .filter((row) => officers.grade[row] === GRADE.trainee)
      .map((row) => officers.unit[row]);

  test('the unit with the highest workload, the first where two are alike; then those placed are counted', () => {
    const service = fourUnits({ placed_by_need: 1, nominal_points: 10_000 });
    service.simulation.runUntil(63);
    // a full-time newcomer adds 10,000 points, so a unit at p is at p / 2 with one, p / 3 with two, p / 4 with three:
    // 90 90 70 50 | 45 90 .. | 45 45 70 50 | 45 45 35 50 | 45 45 35 25 | 30 45 35 25 | 30 30 35 25 | 30 30 23 25
    expect(unitsOfTrainees(service)).toEqual([1, 2, 3, 0, 1, 2, 3, 1]);
  });

  test('a share of none leaves everybody where the mark says', () => {
    const by = (figures: Record<string, number>) => {
      const service = fourUnits(figures);
      service.simulation.runUntil(63);
      return unitsOfTrainees(service);
    };
    expect(by({ placed_by_need: 0 })).toEqual(by({}));
    expect(by({ placed_by_need: 1 })).not.toEqual(by({}));
  });

  test('on qualifying somebody may move; heads, hours and cases are counted once', () => {
    const inputs = withFigures(regionOf(4), { placed_by_need: 1, case_holding_share: 1 });
    const service = playOn(startedService(inputs));
    // 4 PO, and the cohorts of September 2025 and March 2026, posted on 1 January and 1 July 2027
    expect(service.ledger.level(0, COLUMN_INDEX.po_heads)).toBe(4 + 16);
    const { officers, units } = service;
    for (let unit = 0; unit < 4; unit++) {
      const rows = Array.from({ length: officers.rows }, (_, row) => row).filter((row) => officers.unit[row] === unit);
      const available = rows.reduce((sum, row) => sum + officers.available[row]!, 0);
      expect(units.pointsAvailable[unit]).toBe(available);
    }
  });
});
