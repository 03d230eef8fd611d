import { describe, expect, it } from 'vitest';
import { figureOf } from './support/monthOf.js';

describe('work under pressure', () => {
  it('contact: of 1,000 person-days 100 without officer or under Reset and 50 left out by the framework leave 85 %', () => {
    const columns = { community_held_days: 1000, without_contact_days: 100, contact_dropped_days: 50 };
    expect(figureOf('contact_delivered', columns)).toBeCloseTo(85, 12);
  });

  it('work delivered: 90 of 120 points', () => {
    expect(figureOf('work_delivered', { work_done_days: 90, work_needed_days: 120 })).toBeCloseTo(75, 12);
  });

  it('waiting time: two at high risk for 7 and 21 days, one at low risk for 14; nobody waits for no time', () => {
    const columns = { unallocated_high: 2, waited_days_high: 28, unallocated_low: 1, waited_days_low: 14 };
    expect(figureOf('weeks_waited', columns)).toBeCloseTo(2, 12);
    expect(figureOf('weeks_waited_high_risk', columns)).toBeCloseTo(2, 12);
    expect(figureOf('weeks_waited', { ...columns, waited_days_low: 56 })).toBeCloseTo(4, 12);
    expect(figureOf('weeks_waited_high_risk', { unallocated_low: 1, waited_days_low: 14 })).toBe(0);
  });

  it('workload with unallocated counts what waits and what an SPO covers, measured workload neither', () => {
    const columns = {
      points_held_days: 100,
      points_unallocated_days: 7,
      points_spo_held_days: 3,
      points_available_days: 100,
    };
    expect(figureOf('wmt_percent', columns)).toBeCloseTo(100, 12);
    expect(figureOf('wmt_percent_with_unallocated', columns)).toBeCloseTo(110, 12);
  });
});

describe('workload', () => {
  const atEnd = {
    points_held: 90,
    points_unallocated: 20,
    points_reports: 4,
    true_points: 116,
    points_available: 100,
    understatement_factor: 1.5,
  };
  const overMonth = {
    points_held_days: 2400,
    points_unallocated_days: 600,
    points_reports_days: 200,
    true_points_days: 3200,
    points_available_days: 2000,
  };
  const faces = (days: number) =>
    ['wmt_percent', 'wmt_percent_with_unallocated', 'wmt_percent_true_work', 'wmt_percent_corrected'].map((id) =>
      figureOf(id, { ...atEnd, ...overMonth, case_holding_fte: 1000 }, days),
    );

  it('is points of cases and reports over points available, summed over the days of the month', () => {
    expect(faces(30)).toEqual([130, 160, 170, 255]);
  });

  it('is that of the instant at the start', () => {
    faces(0).forEach((face, index) => {
      expect(face).toBeCloseTo([94, 114, 120, 180][index]!, 12);
    });
  });

  it('gives the case holders that would bring it to 100 %', () => {
    const columns = { ...atEnd, ...overMonth, case_holding_fte: 1000 };
    expect(figureOf('fte_needed_as_measured', columns)).toBeCloseTo(1600, 9);
    expect(figureOf('fte_needed_as_corrected', columns)).toBeCloseTo(2550, 9);
  });

  it('has no figure where nobody is available', () => {
    expect(figureOf('wmt_percent', { points_held_days: 10 })).toBeNaN();
  });
});
