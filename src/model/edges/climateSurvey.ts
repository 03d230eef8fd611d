import type { Service } from '../service.js';
import { isOn } from './edgeIds.js';

/** Points of climate for which the strength is stated. */
const POINTS = 10;

/**
 * Edge C20, fear of exposure: what a survey of staff would show of a unit. Where the climate is worse than the mean at
 * the start, fewer answer and those who do tell part of it; elsewhere, and with the edge off, all answer alike and say
 * what is.
 */
export class ClimateSurvey {
  private readonly asked: boolean;
  private readonly fewerPerPoint: number;
  private readonly leastAnswers: number;
  private readonly untold: number;
  private readonly mean: number;

  constructor({ book, inputs, climate }: Pick<Service, 'book' | 'inputs' | 'climate'>, day: number) {
    this.asked = isOn(inputs.edges, 'c20');
    this.fewerPerPoint = book.value('edge_c20_strength', day) / POINTS;
    this.leastAnswers = book.value('edge_c20_least', day);
    this.untold = book.value('edge_c20_shading', day);
    this.mean = climate.meanAtStart;
  }

  /** Share of the usual answers that come in, 0 to 1. @param climate points */
  answers(climate: number): number {
    const shortfall = this.shortfall(climate);
    return shortfall === 0 ? 1 : Math.max(this.leastAnswers, 1 - this.fewerPerPoint * shortfall);
  }

  /** Points that the answers show. @param climate points */
  shown(climate: number): number {
    return climate + this.untold * this.shortfall(climate);
  }

  private shortfall(climate: number): number {
    return this.asked ? Math.max(0, this.mean - climate) : 0;
  }
}
