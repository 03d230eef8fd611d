import type { ComparisonPlan } from './comparisonPlan.js';

/** @throws RangeError if a plan cannot be run: a caller's slip, for authors are told by the scenario's own checks */
export function checkPlan(plan: ComparisonPlan): void {
  const names = plan.arms.map((arm) => arm.name);
  const against = plan.arms.flatMap((arm) => (arm.comparedWith === null ? [] : [arm.comparedWith]));
  need(Number.isInteger(plan.replications) && plan.replications >= 1, `${plan.replications} replications`);
  need(plan.seed !== '', 'an empty seed');
  need(names.length > 0, 'no arm');
  need(new Set(names).size === names.length, `arms of one name: ${names.join(', ')}`);
  need(new Set(plan.measures).size === plan.measures.length, `measures twice: ${plan.measures.join(', ')}`);
  for (const name of against) need(names.includes(name), `a comparison with ${name}, which is no arm of it`);
}

function need(holds: boolean, found: string): void {
  if (!holds) throw new RangeError(`A comparison cannot be run with ${found}`);
}
