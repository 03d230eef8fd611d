import type { Slip } from '../data/dataError.js';
import type { PlanOptions } from './planComparison.js';
import type { Scenario } from './scenario.js';

interface Shared {
  readonly path: readonly string[];
  readonly what: string;
  said(scenario: Scenario): string;
}

const START: Shared = { path: ['start'], what: 'start', said: ({ start }) => start };
const UNTIL: Shared = { path: ['period', 'until'], what: 'period', said: ({ until }) => `until ${until}` };
const REGIONS: Shared = {
  path: ['regions'],
  what: 'regions',
  said: ({ regions }) => (regions === 'all' ? 'all' : [...regions].sort().join(', ')),
};
const SEED: Shared = { path: ['run', 'seed'], what: 'seed', said: ({ seed }) => seed };

/** What the scenarios of one comparison must say alike and do not; what the command line says counts for all. */
export function disagreements(scenarios: readonly Scenario[], options: PlanOptions): Slip[] {
  const shared = [START, UNTIL, ...(options.regions ? [] : [REGIONS]), ...(options.seed === undefined ? [SEED] : [])];
  const [first, ...others] = scenarios;
  const slips = shared.flatMap(({ path, what, said }) =>
    others
      .filter((other) => said(other) !== said(first))
      .map((other) => ({
        where: other.where(path),
        what: `${what} is ${said(other)}, but ${said(first)} in ${first.where(path)}`,
        mend: 'A comparison is one experiment: make them equal, or run the scenarios one by one.',
      })),
  );
  return [...slips, ...decisionSlips(scenarios), ...breakEvenSlips(scenarios)];
}

function decisionSlips(scenarios: readonly Scenario[]): Slip[] {
  const [first, ...others] = scenarios.filter(({ decidesBy }) => decidesBy !== null);
  return others
    .filter(({ decidesBy }) => JSON.stringify(decidesBy) !== JSON.stringify(first.decidesBy))
    .map((other) => ({
      where: other.where(['decides_by']),
      what: `decides by something else than ${first.where(['decides_by'])}`,
      mend: 'One comparison is decided by one measure and threshold: make them equal, or run the scenarios one by one.',
    }));
}

function breakEvenSlips(scenarios: readonly Scenario[]): Slip[] {
  const [first, ...others] = scenarios.filter(({ breaksEven }) => breaksEven !== null);
  return others
    .filter(({ breaksEven }) => JSON.stringify(breaksEven) !== JSON.stringify(first.breaksEven))
    .map((other) => ({
      where: other.where(['breaks_even']),
      what: `breaks even by something else than ${first.where(['breaks_even'])}`,
      mend: 'One comparison has one benefit and worth: make them equal, or run the scenarios one by one.',
    }));
}
