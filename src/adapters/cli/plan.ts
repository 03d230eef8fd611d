import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { EqualSpend } from '../../experiment/result.js';
import type { AnchorsFile } from '../../experiment/scenario/anchorsFile.js';
import { anchorsWithQuarter } from '../../experiment/scenario/anchorsWithQuarter.js';
import { loadComparison } from '../../experiment/scenario/loadComparison.js';
import { planComparison } from '../../experiment/scenario/planComparison.js';
import type { Scenario } from '../../experiment/scenario/scenario.js';
import { withFurtherQuestions } from './furtherQuestions.js';
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
  const scenarios = loadComparison(asked, scenarioSource(surroundings));
  return planned(scenarios, typed, dataOf(typed, surroundings));
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
  asked: readonly string[],
  typed: TypedOptions,
  known: Known,
  surroundings: Surroundings,
): ComparisonPlan {
  return planned(loadComparison(asked, scenarioSource(surroundings)), typed, known).plan;
}

function planned(scenarios: readonly Scenario[], typed: TypedOptions, { data, anchors }: Known): Planned {
  const [seed, replications] = [seedOf(typed), replicationsOf(typed)];
  const draft = typed.quick === true;
  const regions = regionsOf(
    typed,
    data.regions.map(({ id }) => id),
  );
  const planFor: Planned['planOf'] = (those, equalSpend) => {
    const plan = planComparison(those, data, anchors, { seed, replications, regions, draft, equalSpend });
    const sized = draft && replications === undefined ? { ...plan, replications: quickReplications(plan) } : plan;
    return withFurtherQuestions(sized, typed, data);
  };
  return { plan: planFor(scenarios), data, scenarios, planOf: planFor };
}
