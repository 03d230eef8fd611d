import type { SwitchedAssumption } from '../../result.js';
import { type SwitchingQuestion, valuesTried } from './assumption.js';

/** What decides the bytes of switching values beside the inputs of the arms. */
export interface SwitchingSpec {
  readonly arms: readonly string[];
  readonly replications: number;
  readonly assumptions: readonly (SwitchedAssumption & { readonly values: readonly number[] })[];
}

export function switchingSpec({ arms, replications, assumptions }: SwitchingQuestion): SwitchingSpec {
  return {
    arms,
    replications,
    assumptions: assumptions.map(({ inputsAt: _, ...plain }) => ({ ...plain, values: valuesTried(plain) })),
  };
}
