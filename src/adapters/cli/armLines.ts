import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import { paragraph } from './paragraph.js';

/** letters a line */
const WIDTH = 100;

/** What is compared with what, and what each lever changes. */
export function armLines(plan: ComparisonPlan): string[] {
  return plan.arms.flatMap(({ name, title, comparedWith, levers }) => [
    ...paragraph(`${name}${comparedWith === null ? '' : ` (compared with ${comparedWith})`}: ${title}`, '', WIDTH),
    ...(levers.length === 0 ? ['  no lever'] : levers.flatMap(({ line }) => paragraph(line, '  ', WIDTH))),
  ]);
}

/** Period, place, seed and number: what all arms share. */
export function sharedLines(plan: ComparisonPlan): string[] {
  const years = (plan.months.length - 1) / 12;
  const length = Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'}`
    : `${plan.months.length - 1} months`;
  const text = `${plan.areas[0].name}, from ${plan.startDate} until ${plan.untilDate} (${length}), ${plan.replications} replications an arm, seed ${plan.seed}`;
  return paragraph(text, '', WIDTH);
}
