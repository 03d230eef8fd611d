import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import { loadScenario } from './loadScenario.js';
import type { Scenario } from './scenario.js';
import { ScenarioError } from './scenarioError.js';
import type { ScenarioSource } from './scenarioSource.js';

/**
 * The scenarios asked for, in that order, then what they compare with and was not asked for.
 *
 * @param asked names of the library or paths
 * @throws ScenarioError with the slips of every scenario that cannot be read
 */
export function loadComparison(asked: readonly string[], source: ScenarioSource): Scenario[] {
  const slips: Slip[] = [];
  const read = (load: () => Scenario | null): Scenario[] => {
    try {
      const scenario = load();
      return scenario ? [scenario] : [];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      slips.push(...error.slips);
      return [];
    }
  };
  const chosen = [...new Set(asked)].flatMap((name) => read(() => loadScenario(source.open(name), source)));
  const compared = chosen.flatMap((scenario) => read(() => comparedWith(scenario, chosen, source)));
  const all = [...chosen, ...compared].filter(
    (one, index, list) => list.findIndex(({ fileName }) => fileName === one.fileName) === index,
  );
  slips.push(...sameNames(all));
  if (slips.length > 0) throw new ScenarioError(slips);
  return inTheRegionsAskedFor(all);
}

/** A scenario for all regions is played in fewer where one for fewer is compared with it. */
function inTheRegionsAskedFor(all: readonly Scenario[]): Scenario[] {
  return all.map((scenario) => {
    const asks = all.find(({ compareWith, regions }) => compareWith === scenario.name && regions !== 'all');
    return scenario.regions === 'all' && asks ? { ...scenario, regions: asks.regions } : scenario;
  });
}

function comparedWith(scenario: Scenario, chosen: readonly Scenario[], source: ScenarioSource): Scenario | null {
  const name = scenario.compareWith;
  if (name === null || chosen.some((other) => other.name === name && other !== scenario)) return null;
  const where = scenario.where(['compare_with']);
  if (name === scenario.name) {
    throw new ScenarioError([
      { where, what: `${name} is compared with itself`, mend: 'Name another scenario, or remove the line.' },
    ]);
  }
  const found = source.find(name, scenario.fileName);
  if (found) return loadScenario(found, source);
  const names = source.names(scenario.fileName).filter((known) => known !== scenario.name);
  const nearest = nearestName(name, names);
  const mend = nearest ? `Did you mean ${nearest}?` : `Scenarios here: ${names.join(', ')}.`;
  throw new ScenarioError([{ where, what: `there is no scenario ${name}`, mend }]);
}

function sameNames(scenarios: readonly Scenario[]): Slip[] {
  return scenarios.flatMap((scenario, index) => {
    const first = scenarios.findIndex(({ name }) => name === scenario.name);
    if (first === index) return [];
    const what = `${scenario.name} is also the name of ${scenarios[first].fileName}`;
    return [{ where: scenario.where(['name']), what, mend: 'Rename one of the two files and its name.' }];
  });
}
