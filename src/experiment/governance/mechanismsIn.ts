import type { Scenario } from '../scenario/scenario.js';
import { MECHANISM_IDS, type MechanismId } from './mechanismIds.js';

/** Levers that move rights. */
export const REFORM_LEVERS = ['governance', 'move_right'] as const;

interface Written {
  readonly mechanisms?: readonly MechanismId[];
}

/** Whether a scenario gives rights to other authorities. */
export function movesRights({ levers }: Pick<Scenario, 'levers'>): boolean {
  return REFORM_LEVERS.some((lever) => levers[lever] !== undefined);
}

/** Mechanisms that a scenario opts into, in their order. */
export function mechanismsIn({ levers }: Pick<Scenario, 'levers'>): MechanismId[] {
  const written = REFORM_LEVERS.flatMap((lever) => (levers[lever] as Written | undefined)?.mechanisms ?? []);
  return MECHANISM_IDS.filter((id) => written.includes(id));
}

/** The same scenario with only some of its mechanisms in force. */
export function withMechanisms(scenario: Scenario, kept: readonly MechanismId[]): Scenario {
  const levers = { ...scenario.levers };
  for (const lever of REFORM_LEVERS) {
    const settings = levers[lever] as (Written & { readonly transition?: unknown }) | undefined;
    if (settings === undefined) continue;
    const { transition, ...rest } = settings;
    levers[lever] = {
      ...rest,
      mechanisms: (settings.mechanisms ?? []).filter((id) => kept.includes(id)),
      ...(transition !== undefined && kept.includes('g11') && { transition }),
    };
  }
  return { ...scenario, levers };
}
