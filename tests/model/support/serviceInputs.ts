import { readFileSync } from 'node:fs';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { parametersForStart } from '../../../src/experiment/data/parametersForStart.js';
import { anchorsFor, parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { ALL_NATIONAL } from '../../../src/model/governance/allNational.js';
import type { Inputs } from '../../../src/model/inputs.js';

export const DATA = loadData('data');
const ANCHORS = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');

export type StartId = '2024-06-30' | '2025-06-30';

/**
 * What a scenario without levers becomes, from the files in `data/`: the law as it stands, the edge on.
 *
 * @param regions ids; all of the nation if absent
 */
export function serviceInputs(start: StartId, untilDay: number, regions?: readonly string[]): Inputs {
  const record = DATA.starts.find(({ id }) => id === start);
  if (!record) throw new RangeError(`no start ${start}`);
  const { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter } = record;
  return {
    start: { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter },
    untilDay,
    regions: DATA.regions.map(({ id: region, name, share, units }) => ({ id: region, name, share, units })),
    selectedRegions: regions ?? DATA.regions.map((region) => region.id),
    parameters: parametersForStart(DATA, record),
    changes: [],
    edges: DATA.edges.map((edge) => ({ id: edge.id, on: edge.onByDefault })),
    governance: ALL_NATIONAL,
    anchors: anchorsFor(ANCHORS, start),
    tools: DATA.tierRules,
  };
}

/**
 * The same inputs with other figures: always in force, not drawn.
 *
 * @param values by parameter id; one figure, or every cell of the table row by row
 */
export function withFigures(inputs: Inputs, values: Readonly<Record<string, number | readonly number[]>>): Inputs {
  const parameters = inputs.parameters.map((parameter) => {
    const given = values[parameter.id];
    if (given === undefined) return parameter;
    const cells = typeof given === 'number' ? parameter.steps[0].values.map(() => given) : given;
    return { ...parameter, steps: [{ from: 0, values: cells }], distribution: null };
  });
  return { ...inputs, parameters };
}
