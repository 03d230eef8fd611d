import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadData } from '../../src/adapters/node/data/loadData.js';
import { parametersForStart } from '../../src/experiment/data/parametersForStart.js';
import { anchorsFor, parseAnchors } from '../../src/experiment/scenario/anchorsFile.js';
import { dayNumber } from '../../src/model/calendar.js';
import { ALL_NATIONAL } from '../../src/model/governance/allNational.js';
import type { Inputs } from '../../src/model/inputs.js';

const START = '2025-06-30';

/**
 * The whole service from the latest start, no lever, every officer and case as an individual.
 *
 * @param until ISO date, not included
 */
export function nationalInputs(until: string): Inputs {
  const folder = resolve('data');
  const data = loadData(folder);
  const start = data.starts.find(({ id }) => id === START)!;
  return {
    start,
    untilDay: dayNumber(until) - start.stockDay - 1,
    regions: data.regions,
    selectedRegions: data.regions.map(({ id }) => id),
    parameters: parametersForStart(data, start),
    changes: [],
    edges: data.edges.map(({ id, onByDefault }) => ({ id, on: onByDefault })),
    anchors: anchorsFor(parseAnchors(readFileSync(join(folder, 'anchors.yaml'), 'utf8'), 'data/anchors.yaml'), START),
    governance: ALL_NATIONAL,
    tools: data.tierRules,
  };
}
