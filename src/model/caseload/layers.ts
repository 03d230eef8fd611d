import { pow } from '../../engine/math/pow.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import type { Inflow } from './inflows.js';

/** No inflow multiplies beyond this, so that a run is bounded. */
const MOST_LAYERS = 64;

/** One layer of an inflow: a Poisson process of candidates at the base rate. */
export interface Layer {
  readonly inflow: Inflow;
  readonly layer: number;
  /** number of the next candidate, and its instant in days from the start */
  candidate: number;
  at: number;
  /** uniform of the next candidate that decides whether it is kept */
  mark: number;
}

/**
 * Layers that a largest multiplier needs: every unit of it one, part of one another.
 *
 * @throws RangeError if the multiplier would need more than the model plays
 */
export function layersFor(multiplier: number): number {
  const layers = Math.max(1, Math.ceil(multiplier));
  if (layers > MOST_LAYERS) {
    throw new RangeError(
      `an inflow of ${multiplier.toFixed(1)} times the base rate is more than the model plays (${MOST_LAYERS} times)`,
    );
  }
  return layers;
}

/** The factor of growth on a day: so much a year, from the start. */
export function growthFactor(inflow: Inflow, day: number): number {
  return inflow.growthPerYear === 0 ? 1 : pow(1 + inflow.growthPerYear, day / DAYS_PER_YEAR);
}

export function mostGrowth(inflow: Inflow, untilDay: number): number {
  return Math.max(1, growthFactor(inflow, untilDay));
}
