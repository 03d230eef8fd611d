import type { Service } from '../service.js';
import { ABSENCE, holdsCasesNow } from './officerLedger.js';
import { GRADE } from './officers.js';
import { FULL_PACE } from './skillCurve.js';

/**
 * Skill of an officer on a day, 0 to 1, carried forward from the day on which it was last set: it grows at the desk, and
 * fades for the days of a month at whose end the officer is away long. Nothing happens to it by events.
 */
export function skillOf(service: Service, row: number, day: number): number {
  const { officers, tables } = service;
  const days = day - officers.skillSetOn[row]!;
  const skill = officers.skill[row]!;
  if (days <= 0) return skill;
  if (officers.absence[row] === ABSENCE.long) return tables.skill.faded(skill, days);
  const trains = officers.grade[row] === GRADE.trainee;
  const pace = trains ? FULL_PACE + 1 + officers.trainingStage[row]! : FULL_PACE;
  return tables.skill.grown(skill, days, pace, mentoredPace(service, row, day));
}

/** From a day on. */
export function setSkill({ officers }: Service, row: number, skill: number, day: number): void {
  officers.skill[row] = skill;
  officers.skillSetOn[row] = day;
}

/** At the end of a month: what everybody at the desk has learnt or forgotten in it is theirs. */
export function carrySkill(service: Service): void {
  const { officers, simulation } = service;
  const { day } = simulation;
  for (let row = 0; row < officers.rows; row++) {
    if (holdsCasesNow(service, row)) setSkill(service, row, skillOf(service, row, day), day);
  }
}

/** Edge C4: who has less service than a mentor learns more slowly in a unit whose mentors were over their ceiling last month. */
function mentoredPace({ officers, units, tables }: Service, row: number, day: number): number {
  const missing = units.mentoringMissing[officers.unit[row]!]!;
  if (missing === 0 || day - officers.serviceFrom[row]! >= tables.mentoring.serviceDays) return 1;
  return 1 - missing * (1 - tables.skill.unmentoredPace);
}

/**
 * Skill at the start or on joining, from service: of a probation officer it holds a training at part of the usual work.
 *
 * @param servedDays days of service with HMPPS
 */
export function skillOfService({ tables }: Service, grade: number, servedDays: number): number {
  const missed = grade === GRADE.PSO ? 0 : tables.skill.missedByOfficers;
  return tables.skill.ofDaysAtDesk(servedDays - missed);
}

/** Skill of a trainee: what was learnt as PSO before, and in the training so far. */
export function skillOfTrainee({ tables }: Service, daysBefore: number, trainedDays: number): number {
  return tables.skill.ofDaysAtDesk(daysBefore + trainedDays - tables.skill.missed(trainedDays));
}
