import type { ServiceData } from '../../../experiment/data/serviceData.js';
import { startInputs } from '../../../experiment/scenario/startInputs.js';
import {
  ANCHOR_REPLICATIONS,
  ANCHOR_SEED,
  anchorFactor,
  centrePercent,
  meanStartWorkload,
} from '../../../model/timeZero/computeAnchors.js';

/** The start whose published workload anchors the level; the other starts carry its factor. */
const ANCHOR_START = '2024-06-30';

/** The text of `data/anchors.yaml`: constants computed once from the national start tables. */
export function anchorsText(data: ServiceData): string {
  const anchorStart = data.starts.find((start) => start.id === ANCHOR_START);
  const published = data.parameters.find((parameter) => parameter.id === 'workload_published')?.steps[0]?.values[0];
  if (!anchorStart || published === undefined)
    throw new RangeError(`no start ${ANCHOR_START} or no workload_published`);
  const workloads = data.starts.map((start) => ({
    id: start.id,
    workload: meanStartWorkload(startInputs(data, start)),
  }));
  const anchor = workloads.find(({ id }) => id === ANCHOR_START)!;
  const factor = anchorFactor(published, anchor.workload);
  return [
    '# Computed by `npm run anchors`; a test checks that it is up to date. Do not edit.',
    `# Mean of ${ANCHOR_REPLICATIONS} plays of each national start, seed "${ANCHOR_SEED}", uncertainties at their central values.`,
    `# workload_factor: measured workload published for the start ${ANCHOR_START} (${published} per cent) over the per cent that`,
    '# the public 2021 case weights give there. The weights were changed in late 2022 and are not public.',
    '# workload_percent: measured workload at each start as its officers see it; edges are centred on it.',
    'schema: 1',
    `workload_factor: ${factor}`,
    'by_start:',
    ...workloads.flatMap(({ id, workload }) => [
      `  '${id}':`,
      `    workload_percent: ${centrePercent(factor, workload)}`,
    ]),
    '',
  ].join('\n');
}
