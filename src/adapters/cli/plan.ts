import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { AnchorsFile } from '../../experiment/scenario/anchorsFile.js';
import { anchorsWithQuarter } from '../../experiment/scenario/anchorsWithQuarter.js';
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
}

/** Reads scenarios and data and makes one comparison of them, before anything long starts. */
export function planOf(
  scenarios: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): Planned {
  const loaded = loadComparison(scenarios, scenarioSource(surroundings));
  const known = dataOf(typed, surroundings);
  return { plan: planOfLoaded(loaded, typed, known), data: known.data };
}

/** Data and anchors as `--data` says, read once for many plans. */
export interface Known {
  readonly data: ServiceData;
  readonly anchors: AnchorsFile;
}

export function dataOf(typed: { readonly data?: unknown }, surroundings: Surroundings): Known {
  const data = serviceData(typed, surroundings);
  return { data, anchors: anchorsWithQuarter(anchorsFile(typed, surroundings), data) };
}

/** As `planOf`, from data that are read already. */
export function planWith(
  scenarios: readonly string[],
  typed: TypedOptions,
  known: Known,
  surroundings: Surroundings,
): ComparisonPlan {
  return planOfLoaded(loadComparison(scenarios, scenarioSource(surroundings)), typed, known);
}

function planOfLoaded(loaded: readonly Scenario[], typed: TypedOptions, { data, anchors }: Known): ComparisonPlan {
  const [seed, replications] = [seedOf(typed), replicationsOf(typed)];
  const draft = typed.quick === true;
  const regions = regionsOf(
    typed,
    data.regions.map(({ id }) => id),
  );
  const plan = planComparison(loaded, data, anchors, { seed, replications, regions, draft });
  return !draft || replications !== undefined ? plan : { ...plan, replications: quickReplications(plan) };
}
