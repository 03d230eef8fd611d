import { pow } from '../../engine/math/pow.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { STAGE_MONTHS } from '../recruitment/cohortCalendar.js';
import { DAYS_PER_MONTH } from '../vocabulary.js';

/** Index of the pace of somebody past training; the stages of training follow. */
export const FULL_PACE = 0;

/**
 * Skill at the desk as a share of all that somebody can learn there: half of what is left to learn comes with each
 * half-life at the desk, half of what is known goes with each half-life away. A trainee learns at the pace of the
 * published reductions: who carries 40 % of the usual work gathers 40 % of the experience.
 */
export class SkillCurve {
  /** of somebody who comes qualified from outside */
  readonly ofQualifiedOnComing: number;
  /** of the usual pace, where nobody has time to mentor (edge C4) */
  readonly unmentoredPace: number;
  readonly halfLifeDays: number;
  /** days at the desk that a probation officer's service lacks: training at part of the usual work, mean of both routes */
  readonly missedByOfficers: number;
  private readonly fadeHalfLifeDays: number;
  /** share of a day at the desk that a day brings, by pace */
  private readonly paces: Float64Array;
  /** what was left to learn after the days last asked for, by pace: nearly everybody asks for the days of the same month */
  private readonly askedDays: Float64Array;
  private readonly askedLeft: Float64Array;

  constructor(book: ParameterBook, day: number) {
    const figure = (id: string) => book.value(id, day);
    const ofStage = (stage: string) => 1 - book.value('trainee_reduction', day, { cell: { training_stage: stage } });
    this.halfLifeDays = figure('skill_half_life') * DAYS_PER_MONTH;
    this.fadeHalfLifeDays = figure('skill_fade_half_life') * DAYS_PER_MONTH;
    this.ofQualifiedOnComing = figure('skill_of_qualified_on_coming');
    this.unmentoredPace = figure('unmentored_growth_share');
    this.paces = Float64Array.of(1, ...AXES.training_stage.map(ofStage));
    this.askedDays = new Float64Array(this.paces.length).fill(-1);
    this.askedLeft = new Float64Array(this.paces.length);
    const missedIn = (route: string) => this.missed(figure(route) * DAYS_PER_MONTH);
    const short = figure('trainee_short_route');
    this.missedByOfficers = short * missedIn('training_months_short') + (1 - short) * missedIn('training_months_long');
  }

  /** Skill that days at the desk give to somebody who had none. */
  ofDaysAtDesk(days: number): number {
    return 1 - pow(2, -Math.max(0, days) / this.halfLifeDays);
  }

  /** Skill after some days at the desk. @param pace index; @param slowed share of that pace, 1 for all of it */
  grown(skill: number, days: number, pace: number, slowed: number): number {
    const left = slowed === 1 ? this.leftAfter(days, pace) : this.left(days * slowed, pace);
    return 1 - (1 - skill) * left;
  }

  /** Skill after some days away from the desk. */
  faded(skill: number, days: number): number {
    return skill * pow(2, -days / this.fadeHalfLifeDays);
  }

  /** Days at the desk that the first days of a training lack, against as many of somebody past it. */
  missed(trainedDays: number): number {
    return STAGE_MONTHS.reduce<number>((sum, from, stage) => {
      const begins = from * DAYS_PER_MONTH;
      const ends = (STAGE_MONTHS[stage + 1] ?? Number.POSITIVE_INFINITY) * DAYS_PER_MONTH;
      const inStage = Math.max(0, Math.min(trainedDays, ends) - begins);
      return sum + inStage * (1 - this.paces[FULL_PACE + 1 + stage]!);
    }, 0);
  }

  private leftAfter(days: number, pace: number): number {
    if (this.askedDays[pace] !== days) {
      this.askedDays[pace] = days;
      this.askedLeft[pace] = this.left(days, pace);
    }
    return this.askedLeft[pace]!;
  }

  private left(days: number, pace: number): number {
    return pow(2, (-days * this.paces[pace]!) / this.halfLifeDays);
  }
}
