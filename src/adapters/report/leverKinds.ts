import type { Arm } from '../../experiment/result.js';

/** What a lever acts on at first hand; everything else moves only through a causal claim or through numbers of cases. */
export type LeverKind = 'staff' | 'cases' | 'allocation' | 'pay';

/** How the line of each lever can be told; a test walks all levers, so that a new one cannot be forgotten. */
const SIGNS: readonly { readonly kind: LeverKind; readonly sign: RegExp }[] = [
  { kind: 'allocation', sign: /\bno case above\b/ },
  { kind: 'pay', sign: /\bpay award of\b/ },
  { kind: 'staff', sign: /\bleaving of\b|\btrainee|\bdirect recruitment\b|\bprobation officers required\b/ },
  { kind: 'cases', sign: /\brelease\b|\bpost-sentence supervision\b|\bcurfew\b|\bSupervised Licence\b|\brecall\b/ },
  { kind: 'cases', sign: /\bReset\b|\bcontact stops\b|\bshares exempt\b|\bend on completion\b|\bto suspend\b/ },
  { kind: 'cases', sign: /\bnewer tiers\b|\bcase weights\b|\btasks still done\b/ },
];

/** The kind of lever that a line of `Arm.levers` describes; null where it cannot be told. */
export function leverKind(line: string): LeverKind | null {
  return SIGNS.find(({ sign }) => sign.test(line))?.kind ?? null;
}

/** Lines of levers that one of two arms has and the other has not. */
export function leversThatDiffer(scenario: Arm, baseline: Arm): string[] {
  const onlyIn = (one: Arm, other: Arm) => one.levers.filter((line) => !other.levers.includes(line));
  return [...onlyIn(scenario, baseline), ...onlyIn(baseline, scenario)];
}

/** True where an arm caps what an officer may hold, so that people can wait unallocated. */
export function hasAllocationCap(arm: Arm): boolean {
  return arm.levers.some((line) => leverKind(line) === 'allocation');
}
