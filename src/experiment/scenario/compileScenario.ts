import { dayNumber } from '../../model/calendar.js';
import type { Inputs, RegionInput, StartTable } from '../../model/inputs.js';
import type { Slip } from '../data/dataError.js';
import { parametersForStart } from '../data/parametersForStart.js';
import type { RegionRecord, ServiceData, StartRecord } from '../data/serviceData.js';
import { governanceInput } from '../governance/governanceInput.js';
import { LEVERS } from '../levers/index.js';
import type { LeverUsed } from '../result.js';
import { type AnchorsFile, anchorsFor } from './anchorsFile.js';
import { compileChanges, unknownRegion } from './compileChanges.js';
import { compileUncertainties, type GivenUncertainty, withUncertainties } from './compileUncertainties.js';
import { contradictions } from './contradictions.js';
import { edgeSwitches, unknownEdges } from './edgeSwitches.js';
import { leavingBoundSlips } from './leavingBound.js';
import { periodSlips } from './periodSlips.js';
import type { Scenario } from './scenario.js';
import { ScenarioError } from './scenarioError.js';
import { sicknessBoundSlips } from './sicknessBound.js';

/** What a scenario becomes: nothing downstream of it sees the scenario again. */
export interface CompiledScenario {
  readonly inputs: Inputs;
  /** one line a lever */
  readonly levers: readonly LeverUsed[];
}

/**
 * Everything that is wrong with a scenario in the light of the data: unknown names, dates outside the period, levers
 * that contradict each other.
 */
export function scenarioSlips(scenario: Scenario, data: ServiceData): Slip[] {
  const regions = data.regions.map(({ id }) => id);
  const period = periodSlips(scenario, data.starts);
  const slips = [
    ...period,
    ...ownSlips(scenario, data),
    ...regionSlips(scenario, regions),
    ...unknownEdges(scenario, data.edges),
  ];
  slips.push(...compileUncertainties(scenario, data).slips);
  if (period.length > 0) return slips;
  const { changes, slips: leverSlips } = compileChanges(scenario, data);
  return [...slips, ...leverSlips, ...contradictions(changes, scenario)];
}

/**
 * @param given uncertainties of all scenarios of the comparison, this one's included; its own alone if absent
 * @param selected ids of the regions to simulate; those that the scenario names if absent
 * @throws ScenarioError with all slips; DataError if the start has no anchors
 */
export function compileScenario(
  scenario: Scenario,
  data: ServiceData,
  anchors: AnchorsFile,
  given: readonly GivenUncertainty[] = compileUncertainties(scenario, data).given,
  selected: readonly string[] = selectedRegions(scenario.regions, data),
): CompiledScenario {
  const slips = scenarioSlips(scenario, data);
  const start = data.starts.find(({ id }) => id === scenario.start);
  if (slips.length > 0 || !start) throw new ScenarioError(slips);
  const { changes, moves } = compileChanges(scenario, data);
  const inputs: Inputs = {
    start: startTable(start),
    untilDay: dayNumber(scenario.until) - start.stockDay - 1,
    regions: data.regions.map(regionInput),
    selectedRegions: [...selected],
    parameters: withUncertainties(parametersForStart(data, start), given),
    changes: changes.map(({ change }) => change),
    edges: edgeSwitches(scenario, data.edges),
    governance: governanceInput(data, moves),
    anchors: anchorsFor(anchors, scenario.start),
    tools: data.tierRules,
  };
  const beyond = [...leavingBoundSlips(scenario, inputs), ...sicknessBoundSlips(scenario, inputs)];
  if (beyond.length > 0) throw new ScenarioError(beyond);
  return { inputs, levers: leversUsed(scenario) };
}

/** Ids of regions in the order of the data. */
export function selectedRegions(regions: Scenario['regions'], data: ServiceData): string[] {
  return data.regions.map(({ id }) => id).filter((id) => regions === 'all' || regions.includes(id));
}

/** Own figures are of one day: a run from another would leave them aside without a word. */
function ownSlips({ start, where }: Scenario, { own }: ServiceData): Slip[] {
  if (own === undefined || own.startId === start) return [];
  const what = `the scenario starts from ${start}, the figures of your own are of ${own.startId}`;
  const mend = `Choose a scenario that starts from ${own.startId}, write start: ${own.startId}, or leave --data out.`;
  return [{ where: where(['start']), what, mend }];
}

function leversUsed(scenario: Scenario): LeverUsed[] {
  return LEVERS.flatMap((lever) => {
    const settings = scenario.levers[lever.name];
    return settings === undefined ? [] : [{ line: lever.describe(settings), actsOn: lever.actsOn }];
  });
}

function regionSlips(scenario: Scenario, known: readonly string[]): Slip[] {
  if (scenario.regions === 'all') return [];
  return scenario.regions.flatMap((region, index) => {
    const where = scenario.where(['regions', index]);
    if (!known.includes(region)) return [unknownRegion(where, region, known)];
    if (scenario.regions.indexOf(region) === index) return [];
    return [{ where, what: `${region} is named twice`, mend: 'Keep one of them.' }];
  });
}

/** A region without its provenance; own shares and figures only where there are some, so that inputs without stay the same. */
function regionInput({ id, name, share, units, shares, figures }: RegionRecord): RegionInput {
  return { id, name, share, units, ...(shares && { shares }), ...(figures && { figures }) };
}

function startTable(start: StartRecord): StartTable {
  const { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter } = start;
  return { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter };
}
