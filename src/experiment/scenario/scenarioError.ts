import type { Slip } from '../data/dataError.js';

/** What an author wrote cannot be run. Carries every slip found, not the first alone. Exit code 2, no stack. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';

  constructor(readonly slips: readonly Slip[]) {
    super(slips.map((slip) => `${slip.where}\n  ${slip.what}\n  ${slip.mend}`).join('\n'));
  }
}
