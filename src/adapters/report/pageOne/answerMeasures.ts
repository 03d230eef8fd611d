import type { ComparisonResult } from '../../../experiment/result.js';
import type { Comparison } from '../../charts/read/mainComparison.js';
import { leversThatDiffer } from '../leversThatDiffer.js';

const USUAL = ['wmt_percent', 'staff_in_post_fte'];
/** Who stays, and the price of it. */
const OF_PAY = ['staff_in_post_fte', 'cost'];
const UNDER_A_CAP = ['unallocated', 'unallocated_high_risk', 'weeks_waited', 'person_weeks_without_officer'];

/**
 * What the answer speaks of, by a rule that does not look at the numbers: what the author bound themselves to, then
 * workload and probation officers; where pay alone differs officers and cost; under an allocation cap first who waits,
 * how many at high risk, and how long.
 */
export function answerMeasures(result: ComparisonResult, { scenario, baseline }: Comparison): string[] {
  const capped = [scenario, baseline].some((arm) => arm?.levers.some(({ actsOn }) => actsOn === 'allocation'));
  const usual = payAloneDiffers({ scenario, baseline }) ? OF_PAY : USUAL;
  const bound = result.decidesBy ? [result.decidesBy.measure] : [];
  const wanted = [...new Set([...bound, ...(capped ? UNDER_A_CAP : usual)])];
  const held = new Set(result.periodFigures.map(({ measure }) => measure));
  const shown = wanted.filter((id) => held.has(id)).slice(0, capped ? 4 : 2);
  return shown.length > 0 ? shown : [...held].slice(0, 2);
}

function payAloneDiffers({ scenario, baseline }: Comparison): boolean {
  if (baseline === null) return false;
  const levers = leversThatDiffer(scenario, baseline);
  return levers.length > 0 && levers.every(({ actsOn }) => actsOn === 'pay');
}
