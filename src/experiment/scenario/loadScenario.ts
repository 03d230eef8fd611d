import { nearestName } from '../data/nearestName.js';
import { mergeScenario } from './mergeScenario.js';
import { parseScenario, type ScenarioFile } from './parseScenario.js';
import type { Scenario } from './scenario.js';
import { ScenarioError } from './scenarioError.js';
import type { FoundFile, ScenarioSource } from './scenarioSource.js';

/**
 * Reads a scenario and everything it starts from.
 *
 * @throws ScenarioError with all slips of the first file of the chain that has any
 */
export function loadScenario(found: FoundFile, source: ScenarioSource): Scenario {
  const chain = [parseScenario(found.text, found.fileName)];
  for (;;) {
    const last = chain[chain.length - 1];
    const base = last.content.starts_from;
    if (base === undefined) return mergeScenario(chain);
    refuseCycle(chain, base);
    const next = source.find(base, last.fileName);
    if (next === null) throw new ScenarioError([unknownBase(last, base, source)]);
    chain.push(parseScenario(next.text, next.fileName));
  }
}

function refuseCycle(chain: readonly ScenarioFile[], base: string): void {
  const last = chain[chain.length - 1];
  const names = chain.map((file) => file.content.name);
  if (!names.includes(base)) return;
  const what =
    last.content.name === base
      ? `${base} starts from itself`
      : `the scenarios start from each other: ${[...names.slice(names.indexOf(base)), base].join(' -> ')}`;
  throw new ScenarioError([
    {
      where: last.where(['starts_from']),
      what,
      mend: 'Name another scenario, or remove starts_from and write start and period.',
    },
  ]);
}

function unknownBase(file: ScenarioFile, base: string, source: ScenarioSource) {
  const names = source.names(file.fileName).filter((name) => name !== file.content.name);
  const nearest = nearestName(base, names);
  return {
    where: file.where(['starts_from']),
    what: `there is no scenario ${base}`,
    mend: nearest === null ? `Scenarios here: ${names.join(', ')}.` : `Did you mean ${nearest}?`,
  };
}
