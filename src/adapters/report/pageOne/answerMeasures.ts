import type { ComparisonResult } from '../../../experiment/result.js';
import { isZero, periodFigure } from '../../charts/read/figures.js';
import type { Comparison } from '../../charts/read/mainComparison.js';
import { leversThatDiffer } from '../leversThatDiffer.js';

const USUAL = ['wmt_percent', 'staff_in_post_fte'];
/** Who stays, and the price of it. */
const OF_PAY = ['staff_in_post_fte', 'cost'];
const UNDER_A_CAP = ['unallocated', 'unallocated_high_risk', 'weeks_waited', 'person_weeks_without_officer'];

/** How much of the work is done, and the contact in it: before what it spares anybody. */
const OF_PRACTICE = ['work_delivered', 'contact_delivered'];

/**
 * What the answer speaks of, by a rule that does not look at what the difference is: what the author bound themselves to;
 * under an allocation cap who waits, how many at high risk, and how long, or, where nobody waits in either arm, that behind
 * the rest; where the arms do not do the same share of the work, work and contact; then what the author asks for first, or
 * workload and probation officers; where pay alone differs officers and cost.
 */
export function answerMeasures(result: ComparisonResult, { scenario, baseline }: Comparison): string[] {
  const differing = baseline === null ? scenario.levers : leversThatDiffer(scenario, baseline);
  const capped = [scenario, baseline].some((arm) => arm?.levers.some(({ actsOn }) => actsOn === 'allocation'));
  const practice = differing.some(({ actsOn }) => actsOn === 'practice');
  const payAlone = differing.length > 0 && baseline !== null && differing.every(({ actsOn }) => actsOn === 'pay');
  const usual = payAlone ? OF_PAY : USUAL;
  const queued = capped && !nobodyWaits(result, [scenario, baseline]);
  const wanted = [
    ...(result.decidesBy ? [result.decidesBy.measure] : []),
    ...(queued ? UNDER_A_CAP : []),
    ...(practice ? OF_PRACTICE : []),
    ...(scenario.asks.length > 0 ? scenario.asks : usual),
  ];
  const held = new Set(result.periodFigures.map(({ measure }) => measure));
  const most = queued ? UNDER_A_CAP.length : practice ? OF_PRACTICE.length + 1 : 2;
  const shown = [...new Set(wanted)].filter((id) => held.has(id)).slice(0, most);
  const behind = capped && !queued ? UNDER_A_CAP.slice(0, 1) : [];
  return [...new Set([...(shown.length > 0 ? shown : [...held].slice(0, 2)), ...behind])];
}

/** Whether every figure on waiting is there and 0 in both arms, over the whole period. */
function nobodyWaits(result: ComparisonResult, arms: readonly Comparison['baseline'][]): boolean {
  const area = result.areas[0].id;
  return arms.every((arm) => {
    const figures = UNDER_A_CAP.map((measure) => arm && periodFigure(result, { measure, arm: arm.name, area }));
    return arm === null || figures.every((figure) => figure !== null && isZero(figure));
  });
}
