import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { EqualSpend } from '../../experiment/result.js';
import { loadComparison } from '../../experiment/scenario/loadComparison.js';
import { planComparison } from '../../experiment/scenario/planComparison.js';
import type { Scenario } from '../../experiment/scenario/scenario.js';
import { anchorsFile, scenarioSource, serviceData } from './library.js';
import { regionsOf, replicationsOf, seedOf, type TypedOptions } from './options.js';
import { quickReplications } from './playingTime.js';
import type { Surroundings } from './surroundings.js';

export interface Planned {
  readonly plan: ComparisonPlan;
  readonly data: ServiceData;
  /** those asked for and those they compare with */
  readonly scenarios: readonly Scenario[];
  /** the same comparison of the same scenarios with other levers */
  readonly planOf: (scenarios: readonly Scenario[], equalSpend?: EqualSpend) => ComparisonPlan;
}

/** Reads scenarios and data and makes one comparison of them, before anything long starts. */
export function planOf(
  asked: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): Planned {
  const [seed, replications] = [seedOf(typed), replicationsOf(typed)];
  const draft = typed.quick === true;
  const scenarios = loadComparison(asked, scenarioSource(surroundings));
  const data = serviceData(typed, surroundings);
  const regions = regionsOf(
    typed,
    data.regions.map(({ id }) => id),
  );
  const anchors = anchorsFile(typed, surroundings);
  const planned: Planned['planOf'] = (those, equalSpend) => {
    const plan = planComparison(those, data, anchors, { seed, replications, regions, draft, equalSpend });
    return draft && replications === undefined ? { ...plan, replications: quickReplications(plan) } : plan;
  };
  return { plan: planned(scenarios), data, scenarios, planOf: planned };
}
