import type { FurtherWork } from '../../experiment/attribution/furtherPlays.js';
import { drawnAssumptions } from '../../experiment/attribution/switching/drawnAssumptions.js';
import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { LEAST_FOR_INTERVAL } from '../../experiment/statistics/meanInterval.js';
import { duration } from './duration.js';
import { choiceOf, type TypedOptions } from './options.js';
import { estimatedSeconds } from './playingTime.js';

/**
 * The plan with what `--attribution` and `--switching` ask beside the difference itself. A draft leaves attribution out
 * unless it is asked for. Switching values are looked for in the first 30 replications: as many as an interval needs.
 *
 * @throws UsageError for a word that neither option knows
 */
export function withFurtherQuestions(plan: ComparisonPlan, typed: TypedOptions, data: ServiceData): ComparisonPlan {
  const attribution = choiceOf('attribution', typed.attribution, ['groups', 'off']);
  const switching = choiceOf('switching', typed.switching, ['on', 'off']);
  const { attribution: mechanisms, ...rest } = plan;
  const shared = attribution === 'groups' || (attribution === undefined && !plan.draft);
  const compared = plan.arms.filter(({ comparedWith }) => comparedWith !== null).map(({ name }) => name);
  const question = {
    arms: compared,
    assumptions: drawnAssumptions(plan, data),
    replications: Math.min(plan.replications, LEAST_FOR_INTERVAL),
  };
  return {
    ...rest,
    ...(shared && mechanisms && mechanisms.length > 0 && { attribution: mechanisms }),
    ...(switching === 'on' && compared.length > 0 && { switching: question }),
  };
}

/** What is played beside the arms, before it is: `Attribution: 540 plays more, about 12 minutes`. */
export function furtherLines(
  plan: ComparisonPlan,
  plays: Record<keyof FurtherWork, number>,
  workers: number,
): string[] {
  const line = (what: string, count: number) =>
    count === 0
      ? `${what}: everything is in the store.`
      : `${what}: ${count} ${count === 1 ? 'play' : 'plays'} more, about ${duration(estimatedSeconds(plan, count, workers))}.`;
  return [
    ...(plan.attribution ? [line('Attribution', plays.attribution)] : []),
    ...(plan.switching ? [line('Switching values', plays.switching)] : []),
  ];
}
