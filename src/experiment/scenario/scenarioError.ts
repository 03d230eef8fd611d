import type { Slip } from '../data/dataError.js';
import { inLineOrder } from '../data/inLineOrder.js';

/** What an author wrote cannot be run. Carries every slip found, not the first alone. Exit code 2, no stack. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** each once, in the order of the lines */
  readonly slips: readonly Slip[];

  constructor(slips: readonly Slip[]) {
    const ordered = inLineOrder(slips);
    super(ordered.map((slip) => `${slip.where}\n  ${slip.what}\n  ${slip.mend}`).join('\n'));
    this.slips = ordered;
  }
}
