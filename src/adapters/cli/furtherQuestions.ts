import type { FurtherWork } from '../../experiment/attribution/furtherPlays.js';
import type { SwitchingQuestion } from '../../experiment/attribution/switching/assumption.js';
import { drawnAssumptions, mechanismAssumptions } from '../../experiment/attribution/switching/drawnAssumptions.js';
import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { LEAST_FOR_INTERVAL } from '../../experiment/statistics/meanInterval.js';
import { duration } from './duration.js';
import { choiceOf, type TypedOptions } from './options.js';
import { estimatedSeconds } from './playingTime.js';

/**
 * The plan with what `--attribution` and `--switching` ask beside the difference itself. A draft leaves attribution out
 * unless it is asked for. Switching values are looked for in the first 30 replications: as many as an interval needs; where rights move in the first ten.
 *
 * @throws UsageError for a word that neither option knows
 */
export function withFurtherQuestions(plan: ComparisonPlan, typed: TypedOptions, data: ServiceData): ComparisonPlan {
  const attribution = choiceOf('attribution', typed.attribution, ['groups', 'off']);
  const switching = choiceOf('switching', typed.switching, ['on', 'off']);
  const { attribution: mechanisms, ...rest } = plan;
  const shared = attribution === 'groups' || (attribution === undefined && !plan.draft);
  const question = questionOf(plan, mechanisms ?? [], data);
  return {
    ...rest,
    ...(shared && mechanisms && mechanisms.length > 0 && { attribution: mechanisms }),
    ...(switching === 'on' && question.arms.length > 0 && { switching: question }),
  };
}

/** Replications of each value where rights move: some twenty figures are in dispute, and each play is of the whole service. */
const PLAYS_A_MECHANISM = 10;

/** Where rights move, what is in dispute are the figures of mechanisms; elsewhere everything that is drawn. */
function questionOf(
  plan: ComparisonPlan,
  attributed: readonly { readonly arm: string }[],
  data: ServiceData,
): SwitchingQuestion {
  if (attributed.length > 0) {
    return {
      arms: attributed.map(({ arm }) => arm),
      assumptions: mechanismAssumptions(plan, data),
      replications: Math.min(plan.replications, PLAYS_A_MECHANISM),
    };
  }
  return {
    arms: plan.arms.filter(({ comparedWith }) => comparedWith !== null).map(({ name }) => name),
    assumptions: drawnAssumptions(plan, data),
    replications: Math.min(plan.replications, LEAST_FOR_INTERVAL),
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
