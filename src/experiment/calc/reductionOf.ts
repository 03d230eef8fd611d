import {
  fixedReductionHours,
  mostReductionHours,
  type ReductionReason,
} from '../../model/workload/published/reductionForReason.js';
import { nearestName } from '../data/nearestName.js';
import { CaseRefused } from './suite.js';

interface GivenReduction {
  readonly reason?: string | undefined;
  readonly hours?: number | undefined;
}

/**
 * Hours a week that a reduction takes off: those of its reason, or those given where the reason leaves them open.
 *
 * @param index of the reduction in its list, for errors
 * @throws CaseRefused if the reason is not known, or the hours do not fit it
 */
export function reductionOf(
  { reason, hours }: GivenReduction,
  index: number,
  contracted: number,
  reasons: readonly ReductionReason[],
): number {
  if (reason === undefined) return hours ?? refuse(index, 'hours', 'neither a reason nor hours are given', 'Add one.');
  const found = reasons.find((known) => known.reason === reason) ?? unknownReason(index, reason, reasons);
  const fixed = fixedReductionHours(found, contracted);
  if (fixed !== null && hours === undefined) return fixed;
  if (fixed !== null) return refuse(index, 'hours', `${reason} has a fixed share of the contract`, 'Leave out hours.');
  if (hours === undefined) return refuse(index, 'hours', `${reason} leaves the hours open`, 'Add the hours a week.');
  const most = mostReductionHours(found, contracted);
  if (hours > most)
    return refuse(index, 'hours', `${reason} takes off at most ${most} hours, got ${hours}`, 'Give less.');
  return hours;
}

function unknownReason(index: number, reason: string, reasons: readonly ReductionReason[]): never {
  const known = reasons.map((one) => one.reason);
  const near = nearestName(reason, known);
  const mend = near ? `Did you mean ${near}?` : `Reasons: ${known.join('; ')}.`;
  return refuse(index, 'reason', `there is no reduction reason "${reason}"`, mend);
}

function refuse(index: number, key: string, what: string, mend: string): never {
  throw new CaseRefused(['reductions', index, key], what, mend);
}
