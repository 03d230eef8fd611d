import type { BreakEvenPlan } from '../breakEven/breakEvenPlan.js';
import type { Path } from '../data/yamlFile.js';
import type { Uncertainty } from './uncertainty.js';

/** A scenario with everything it starts from filled in. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly fileName: string;
  readonly regions: 'all' | readonly string[];
  /** ISO date of the stocks */
  readonly start: string;
  /** ISO date; not included */
  readonly until: string;
  /** settings by lever, checked by its schema */
  readonly levers: Readonly<Record<string, unknown>>;
  readonly uncertainties: Readonly<Record<string, Uncertainty>>;
  readonly edges: Readonly<Record<string, boolean>>;
  /** empty: all */
  readonly measures: readonly string[];
  readonly decidesBy: { readonly measure: string; readonly threshold: string } | null;
  readonly breaksEven: BreakEvenPlan | null;
  readonly replications: number;
  readonly seed: string;
  readonly compareWith: string | null;
  /** `file:line  key.path`, in whichever file of the chain the key stands */
  where(path: Path): string;
}
