import { expect, test } from 'vitest';
import { dayNumber, isoDate } from '../../../src/model/calendar.js';
import { cohortDays, cohortNumber, postingDay, trainingEnds } from '../../../src/model/recruitment/cohortCalendar.js';

test('cohorts start on 1 March and 1 September; the end of the period is not included', () => {
  const days = cohortDays(dayNumber('2024-07-01'), dayNumber('2026-03-01')).map(isoDate);
  expect(days).toEqual(['2024-09-01', '2025-03-01', '2025-09-01']);
  expect(cohortDays(dayNumber('2024-09-01'), dayNumber('2024-09-02')).map(isoDate)).toEqual(['2024-09-01']);
});

test('a cohort has one number, and no other cohort has it', () => {
  const days = cohortDays(dayNumber('2000-01-01'), dayNumber('2050-01-01'));
  expect(new Set(days.map(cohortNumber)).size).toBe(100);
  expect(days.map(cohortNumber)).toEqual(days.map((_, index) => cohortNumber(days[0]) + index));
});

test('15 months from September 2023 end in December 2024, posted on 1 January 2025', () => {
  const end = trainingEnds(dayNumber('2023-09-01'), 15);
  expect(isoDate(end)).toBe('2024-12-01');
  expect(isoDate(postingDay(end))).toBe('2025-01-01');
});

test('21 months from March 2023 end in December 2024, posted on 1 January 2025', () => {
  expect(isoDate(postingDay(trainingEnds(dayNumber('2023-03-01'), 21)))).toBe('2025-01-01');
});

test('15 months from March 2024 end on 1 June 2025, posted on 1 July', () => {
  expect(isoDate(postingDay(trainingEnds(dayNumber('2024-03-01'), 15)))).toBe('2025-07-01');
});

test('a posting date is the day itself when training ends on it, else the next', () => {
  expect(isoDate(postingDay(dayNumber('2025-01-01')))).toBe('2025-01-01');
  expect(isoDate(postingDay(dayNumber('2025-01-02')))).toBe('2025-07-01');
  expect(isoDate(postingDay(dayNumber('2025-07-02')))).toBe('2026-01-01');
});
