import { HOURS_FULL_TIME } from '../vocabulary.js';
import { availablePointsBatch } from './published/availablePointsBatch.js';
import { reductionHours } from './published/reductionHours.js';

const DEFAULT_HOURS = { PO: HOURS_FULL_TIME, PSO: HOURS_FULL_TIME, SPO: 0 };

/**
 * Points available to an officer of the model, by the published tool: each reduction is rounded to hundredths of an
 * hour, then summed. Never negative here: an officer reduced beyond the contract has none.
 *
 * @param nominalPoints of a full-time officer
 * @param fteHundredths contracted hours in hundredths of full time
 * @param reductions shares of contracted hours
 */
export function pointsAvailable(nominalPoints: number, fteHundredths: number, reductions: readonly number[]): number {
  const hours = Math.round(fteHundredths * HOURS_FULL_TIME) / 100;
  let reduced = 0;
  for (const share of reductions) reduced += Math.round(100 * reductionHours(hours, Math.round(share * 1e6) / 1e4));
  const officer = { nominalPoints, gradeType: 'PO', contractedHours: hours, reductionHours: reduced / 100 } as const;
  return Math.max(0, availablePointsBatch({ ...officer, defaultHours: DEFAULT_HOURS }));
}
