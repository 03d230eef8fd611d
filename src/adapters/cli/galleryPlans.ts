import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { loadScenario } from '../../experiment/scenario/loadScenario.js';
import { scenarioNames } from '../node/scenarioFiles.js';
import { libraryFolder, scenarioSource } from './library.js';
import type { TypedOptions } from './options.js';
import { dataOf, planWith } from './plan.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

export interface GalleryPlan {
  /** the scenario that the page is about */
  readonly name: string;
  readonly plan: ComparisonPlan;
}

export interface GalleryPlans {
  readonly data: ServiceData;
  readonly plans: readonly GalleryPlan[];
  /** scenarios that start on another day than figures of the user's own */
  readonly leftOut: readonly string[];
}

/**
 * Each comparison of the library once: every scenario with what it compares with. One that compares with nothing has a
 * page of its own only if no other compares with it. Differences are not shared out among mechanisms: that takes many more
 * plays than the difference itself, and `run` does it.
 */
export function galleryPlans(
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): GalleryPlans {
  const source = scenarioSource(surroundings);
  const scenarios = scenarioNames(libraryFolder(surroundings)).map((name) => loadScenario(source.open(name), source));
  const compared = new Set(scenarios.map(({ compareWith }) => compareWith));
  const asked = scenarios.filter(({ name, compareWith }) => compareWith !== null || !compared.has(name));
  const known = dataOf(typed, surroundings);
  const day = known.data.own?.startId;
  const isLeftOut = ({ start }: { readonly start: string }) => day !== undefined && day !== start;
  const shown = asked.filter((scenario) => !isLeftOut(scenario));
  if (shown.length === 0) {
    throw new UsageError(
      `no scenario of the library starts from ${day}, the day of your own figures\n  Run one of your own: start: ${day}.`,
    );
  }
  return {
    data: known.data,
    plans: shown.map(({ name }) => ({
      name,
      plan: planWith([name], { ...typed, attribution: 'off' }, known, surroundings),
    })),
    leftOut: asked.filter(isLeftOut).map(({ name }) => name),
  };
}
