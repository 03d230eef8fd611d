import type { Arm } from '../result.js';
import type { Scenario } from '../scenario/scenario.js';
import { movesRights } from './mechanismsIn.js';

/** What page one needs to say how the costs of an arrangement are found. */
export const BUDGET_MEASURES: readonly string[] = [
  'posts_kept_empty',
  'budget_owed',
  'cost_set_up',
  'cost_supplements',
  'cost_specialists',
];

interface WithinBudget {
  readonly within_budget?: boolean;
}

/** Whether a scenario has the money it had; null where nothing of it is found within a budget. */
export function moneyOf(scenario: Pick<Scenario, 'levers'>): NonNullable<Arm['money']> | null {
  const { levers } = scenario;
  if (levers.funding !== undefined) return 'funded';
  const award = levers.pay_award as WithinBudget | undefined;
  const found = movesRights(scenario) || levers.embedded_specialists !== undefined || award?.within_budget === true;
  return found ? 'fixed' : null;
}
