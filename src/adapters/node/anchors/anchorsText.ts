import type { ServiceData } from '../../../experiment/data/serviceData.js';
import { singleFigure } from '../../../experiment/data/singleFigure.js';
import { exposureBounds, startCentres } from '../../../experiment/scenario/startCentres.js';
import { startInputs } from '../../../experiment/scenario/startInputs.js';
import {
  ANCHOR_REPLICATIONS,
  ANCHOR_SEED,
  anchorFactor,
  meanStartWorkload,
} from '../../../model/timeZero/computeAnchors.js';

/** The start whose published workload anchors the level; the other starts carry its factor. */
const ANCHOR_START = '2024-06-30';

/** The text of `data/anchors.yaml`: constants computed once from the national start tables. */
export function anchorsText(data: ServiceData): string {
  const anchorStart = data.starts.find((start) => start.id === ANCHOR_START);
  if (!anchorStart) throw new RangeError(`no start ${ANCHOR_START}`);
  const published = singleFigure(data, 'workload_published');
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
    '# workload_percent: measured workload at each start as its officers see it; edge C3 is centred on it.',
    `# exposure: mean exposure of case holders to workload between ${exposureBounds(data).join(' and ')} per cent; edge C1 is centred on it.`,
    'schema: 1',
    `workload_factor: ${factor}`,
    'by_start:',
    ...workloads.flatMap(({ id, workload }) => {
      const centres = startCentres(data, factor, workload);
      return [
        `  '${id}':`,
        `    workload_percent: ${centres.workloadPercentAtStart}`,
        `    exposure: ${centres.exposureAtStart}`,
      ];
    }),
    '',
  ].join('\n');
}
