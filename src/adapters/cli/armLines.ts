import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';

/** What is compared with what, and what each lever changes. */
export function armLines(plan: ComparisonPlan): string[] {
  return plan.arms.flatMap(({ name, title, comparedWith, levers }) => [
    `${name}${comparedWith === null ? '' : ` (compared with ${comparedWith})`}: ${title}`,
    ...(levers.length === 0 ? ['  no lever'] : levers.map((line) => `  ${line}`)),
  ]);
}

/** Period, place, seed and number: what all arms share. */
export function sharedLine(plan: ComparisonPlan): string {
  const years = (plan.months.length - 1) / 12;
  const length = Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'}`
    : `${plan.months.length - 1} months`;
  return `${plan.areas[0].name}, from ${plan.startDate} until ${plan.untilDate} (${length}), ${plan.replications} replications an arm, seed ${plan.seed}`;
}
