import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { anchorsWithQuarter } from '../../experiment/scenario/anchorsWithQuarter.js';
import { loadComparison } from '../../experiment/scenario/loadComparison.js';
import { planComparison } from '../../experiment/scenario/planComparison.js';
import { anchorsFile, scenarioSource, serviceData } from './library.js';
import { regionsOf, replicationsOf, seedOf, type TypedOptions } from './options.js';
import { quickReplications } from './playingTime.js';
import type { Surroundings } from './surroundings.js';

export interface Planned {
  readonly plan: ComparisonPlan;
  readonly data: ServiceData;
}

/** Reads scenarios and data and makes one comparison of them, before anything long starts. */
export function planOf(
  scenarios: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): Planned {
  const [seed, replications] = [seedOf(typed), replicationsOf(typed)];
  const draft = typed.quick === true;
  const loaded = loadComparison(scenarios, scenarioSource(surroundings));
  const data = serviceData(typed, surroundings);
  const regions = regionsOf(
    typed,
    data.regions.map(({ id }) => id),
  );
  const anchors = anchorsWithQuarter(anchorsFile(typed, surroundings), data);
  const plan = planComparison(loaded, data, anchors, {
    seed,
    replications,
    regions,
    draft,
  });
  if (!draft || replications !== undefined) return { plan, data };
  return { plan: { ...plan, replications: quickReplications(plan) }, data };
}
