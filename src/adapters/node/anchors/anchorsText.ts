import { parametersForStart } from '../../../experiment/data/parametersForStart.js';
import type { ServiceData, StartRecord } from '../../../experiment/data/serviceData.js';
import type { Inputs } from '../../../model/inputs.js';
import {
  ANCHOR_REPLICATIONS,
  ANCHOR_SEED,
  anchorFactor,
  centrePercent,
  exposureAtStart,
  meanStartWorkload,
} from '../../../model/timeZero/computeAnchors.js';

/** The start whose published workload anchors the level; the other starts carry its factor. */
const ANCHOR_START = '2024-06-30';

/** The text of `data/anchors.yaml`: constants computed once from the national start tables. */
export function anchorsText(data: ServiceData): string {
  const anchorStart = data.starts.find((start) => start.id === ANCHOR_START);
  if (!anchorStart) throw new RangeError(`no start ${ANCHOR_START}`);
  const published = figureOf(data, 'workload_published');
  const bounds = [figureOf(data, 'edge_c1_begins_at'), figureOf(data, 'edge_c1_full_at')] as const;
  const workloads = data.starts.map((start) => ({ id: start.id, workload: meanStartWorkload(inputsOf(data, start)) }));
  const anchor = workloads.find(({ id }) => id === ANCHOR_START)!;
  const factor = anchorFactor(published, anchor.workload);
  return [
    '# Computed by `npm run anchors`; a test checks that it is up to date. Do not edit.',
    `# Mean of ${ANCHOR_REPLICATIONS} plays of each national start, seed "${ANCHOR_SEED}", uncertainties at their central values.`,
    `# workload_factor: measured workload published for the start ${ANCHOR_START} (${published} per cent) over the per cent that`,
    '# the public 2021 case weights give there. The weights were changed in late 2022 and are not public.',
    '# workload_percent: measured workload at each start as its officers see it; edge C3 is centred on it.',
    `# exposure: mean exposure of case holders to workload between ${bounds.join(' and ')} per cent; edge C1 is centred on it.`,
    'schema: 1',
    `workload_factor: ${factor}`,
    'by_start:',
    ...workloads.flatMap(({ id, workload }) => [
      `  '${id}':`,
      `    workload_percent: ${centrePercent(factor, workload)}`,
      `    exposure: ${exposureAtStart(factor, workload, bounds)}`,
    ]),
    '',
  ].join('\n');
}

/** A single figure of the data. */
function figureOf(data: ServiceData, id: string): number {
  const value = data.parameters.find((parameter) => parameter.id === id)?.steps[0]?.values[0];
  if (value === undefined) throw new RangeError(`no parameter ${id}`);
  return value;
}

function inputsOf(data: ServiceData, start: StartRecord): Inputs {
  return {
    start,
    untilDay: 1,
    regions: data.regions,
    selectedRegions: data.regions.map((region) => region.id),
    parameters: parametersForStart(data, start),
    changes: [],
    edges: [],
    anchors: { workloadFactor: 1, workloadPercentAtStart: 100, exposureAtStart: 0 },
    tools: data.tierRules,
  };
}
