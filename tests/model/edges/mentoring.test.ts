import { describe, expect, test } from 'vitest';
import { traineesPerMentor } from '../../../src/model/edges/mentoring.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import { cohortNumber } from '../../../src/model/recruitment/cohortCalendar.js';
import { takeSeat } from '../../../src/model/recruitment/trainees.js';
import type { Service } from '../../../src/model/service.js';
import { isMentor, mentorStock, settleUnmentored, updateMentoring } from '../../../src/model/staff/mentors.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

const OLD = [0, 0, 0, 0, 0, 1];
const ROWS_OF_BANDS = [...OLD, ...OLD, ...OLD, ...OLD];

/** Ten officers of 15 years and more, no trainee at the start: whatever mentoring there is later is new. */
function unit(trainees: number, on = true): Service {
  const inputs = smallInputs(
    { PO: 10, PSO: 0, SPO: 0 },
    {
      stock_by_service_band: ROWS_OF_BANDS,
      leaving_rate: 0,
      po_promotion_rate: 0,
      po_headquarters_rate: 0,
      mentor_load: 0.2,
      mentor_ceiling: 0.1,
      unmentored_load_share: 0.8,
      unmentored_months: 12,
    },
  );
  const service = smallService({ ...inputs, edges: [{ id: 'c4', on }] });
  for (let number = 0; number < trainees; number++) {
    const { originDay: startedDay } = service;
    const cohort = cohortNumber(startedDay);
    takeSeat(service, { region: 0, cohort, startedDay, number, shortRoute: true, serviceFrom: 0 });
  }
  return service;
}

const availableOfPo = (service: Service) => service.officers.available[0];

describe('edge C4, experience and training', () => {
  test('two trainees for ten officers take 0.2 x 2 / 10 = 4 % of the time of each', () => {
    const service = unit(2);
    const usual = availableOfPo(service);
    updateMentoring(service, 31);
    expect(availableOfPo(service)).toBe(Math.round(0.96 * usual));
    expect(mentorStock(service).mentorFte[0]).toBe(10);
    expect(service.officers.unmentoredDays[10]).toBe(0);
  });

  test('eight want 16 %, the ceiling gives 10, and three eighths of the need are missing', () => {
    const service = unit(8);
    const usual = availableOfPo(service);
    updateMentoring(service, 30);
    expect(availableOfPo(service)).toBe(Math.round(0.9 * usual));
    expect(service.officers.mentoringDays[10]).toBe(30);
    expect(service.officers.unmentoredDays[10]).toBeCloseTo((30 * 3) / 8, 10);
  });

  test('whoever qualifies so carries four fifths of the usual work for three eighths of a year', () => {
    const service = unit(8);
    updateMentoring(service, 30);
    service.officers.grade[0] = GRADE.PO;
    service.officers.mentoringDays[0] = 30;
    service.officers.unmentoredDays[0] = (30 * 3) / 8;
    settleUnmentored(service, 0);
    expect(service.officers.loadPercent[0]).toBe(80);
    expect(service.officers.reducedUntil[0]).toBe(Math.round((3 / 8) * 365.25));
    settleUnmentored(service, 1);
    expect(service.officers.loadPercent[1]).toBe(100);
  });

  test('trainees who have gone give the time back', () => {
    const service = unit(2);
    const usual = availableOfPo(service);
    updateMentoring(service, 31);
    service.officers.inPost.fill(0, 10, 12);
    updateMentoring(service, 31);
    expect(availableOfPo(service)).toBe(usual);
  });

  test('off: nothing, however many trainees', () => {
    const service = unit(8, false);
    const usual = availableOfPo(service);
    updateMentoring(service, 31);
    expect([availableOfPo(service), service.officers.mentoringDays[10]]).toEqual([usual, 0]);
  });

  test('two years of service, past the newly qualified stage, and cases', () => {
    const service = unit(0);
    const { officers } = service;
    officers.serviceFrom[0] = -730;
    officers.serviceFrom[1] = -731;
    officers.newlyQualified[2] = 1;
    officers.holdsCases[3] = 0;
    expect([0, 1, 2, 3, 4].map((row) => isMentor(service, row))).toEqual([false, true, false, false, true]);
  });
});

describe('centred on the national start', () => {
  const inputs: Inputs = serviceInputs('2025-06-30', 366);
  const on = { ...inputs, edges: inputs.edges.map((edge) => ({ ...edge, on: true })) };

  test('trainees per experienced officer from the table are those of a play of the start, to within 3 %', () => {
    const service = startedService(on);
    const { trainees, mentorFte } = mentorStock(service);
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    const played = sum(trainees) / sum(mentorFte);
    expect(Math.abs(traineesPerMentor(service.book, inputs.start) / played - 1)).toBeLessThan(0.03);
  });

  test('the first look takes less than half a per cent of all points, either way', () => {
    const service = startedService(on);
    const all = () => service.units.pointsAvailable.reduce((a, b) => a + b, 0);
    service.beginMonth(0, 31);
    const before = all();
    updateMentoring(service, 31);
    expect(all()).not.toBe(before);
    expect(Math.abs(all() / before - 1)).toBeLessThan(0.005);
  });

  test('every level is what a recount gives after a year with it on', () => {
    const service = playOn(startedService({ ...on, selectedRegions: ['wales'] }));
    expect(brokenInvariants(service)).toEqual([]);
  });
});
