import type { Anchors } from '../../model/inputs.js';
import { centrePercent, exposureAtStart } from '../../model/timeZero/computeAnchors.js';
import type { StartWorkload } from '../../model/timeZero/startWorkload.js';
import type { ServiceData } from '../data/serviceData.js';
import { singleFigure } from '../data/singleFigure.js';

/** Where the edges are centred at a start, from its workload and the factor of the anchor. */
export function startCentres(
  data: ServiceData,
  factor: number,
  workload: StartWorkload,
): Omit<Anchors, 'workloadFactor'> {
  return {
    workloadPercentAtStart: centrePercent(factor, workload),
    exposureAtStart: exposureAtStart(factor, workload, exposureBounds(data)),
  };
}

/** Per cent of workload at which exposure begins and is full. */
export function exposureBounds(data: ServiceData): readonly [number, number] {
  return [singleFigure(data, 'edge_c1_begins_at'), singleFigure(data, 'edge_c1_full_at')];
}
