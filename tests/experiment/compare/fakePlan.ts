import { loadData } from '../../../src/adapters/node/data/loadData.js';
import type { ComparisonPlan, PlannedArm } from '../../../src/experiment/compare/comparisonPlan.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';

const INPUTS: Inputs = {
  start: {
    id: '2025-06-30',
    stockDay: 20_269,
    staffFte: { PO: 100, PSO: 100, SPO: 10 },
    traineeCohorts: [],
    communityOrders: 10,
    suspendedOrders: 10,
    custodyAndAfter: 10,
  },
  untilDay: 92,
  regions: [{ id: 'wales', name: 'Wales', share: 1, units: 1 }],
  selectedRegions: ['wales'],
  parameters: [],
  changes: [],
  edges: [],
  anchors: { workloadFactor: 1, workloadPercentAtStart: 117, exposureAtStart: 0.8 },
  governance: { moves: [], combinedAuthorityOfUnit: [], localAuthorityGroupOfUnit: [] },
  tools: loadData('data').tierRules,
};

/** An arm; `by` is what the stand-in adds a month to probation officers in post, null for no change at all. */
export function fakeArm(name: string, by: number | null, comparedWith: string | null = null): PlannedArm {
  const change: Change = {
    parameter: 'leaving_rate',
    where: {},
    from: 31,
    until: 92,
    op: 'add',
    by: by ?? 0,
    appliesTo: 'alreadyInside',
  };
  const inputs = { ...INPUTS, changes: by === null ? [] : [change] };
  return {
    name,
    title: `Title of ${name}`,
    question: 'Does it?',
    comparedWith,
    levers: [],
    claims: [],
    asks: [],
    inputs,
  };
}

/** A comparison over three months that fits the stand-in. */
export function fakePlan(changes: Partial<ComparisonPlan> = {}): ComparisonPlan {
  return {
    runName: 'trial',
    arms: [fakeArm('baseline', null), fakeArm('more', 2, 'baseline')],
    areas: [
      { id: 'all', name: 'All simulated regions', illustrative: false },
      { id: 'wales', name: 'Wales', illustrative: true },
    ],
    months: ['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30'],
    startDate: '2025-06-30',
    untilDate: '2025-10-01',
    seed: 'fixed',
    replications: 30,
    measures: ['staff_in_post_fte', 'releases', 'wmt_percent'],
    spreadOf: [],
    breakEven: null,
    draft: false,
    uncertainties: [],
    edges: [],
    decidesBy: { measure: 'staff_in_post_fte', threshold: 'more than 5 FTE' },
    equalSpend: null,
    ...changes,
  };
}
