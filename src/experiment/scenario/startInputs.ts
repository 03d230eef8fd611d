import { ALL_NATIONAL } from '../../model/governance/allNational.js';
import type { Inputs } from '../../model/inputs.js';
import { parametersForStart } from '../data/parametersForStart.js';
import type { ServiceData, StartRecord } from '../data/serviceData.js';

/** The whole nation at a start, without scenario, edges, anchors or figures of regions: what anchors are computed from. */
export function startInputs(data: ServiceData, start: StartRecord): Inputs {
  return {
    start,
    untilDay: 1,
    regions: data.regions.map(({ id, name, share, units }) => ({ id, name, share, units })),
    selectedRegions: data.regions.map((region) => region.id),
    parameters: parametersForStart(data, start),
    changes: [],
    edges: [],
    governance: ALL_NATIONAL,
    anchors: { workloadFactor: 1, workloadPercentAtStart: 100, exposureAtStart: 0 },
    tools: data.tierRules,
  };
}
