import type { EdgeUsed } from '../../experiment/result.js';
import type { Comparison } from '../charts/read/mainComparison.js';
import { leverKind, leversThatDiffer } from './leverKinds.js';

const WEAK_GRADES = ['C', 'D'];

/** Measures of who stays, joins and leaves: only a lever on staff moves them at first hand. */
const STAFF_MEASURES =
  /^(staff|pso|spo)_in_post_fte$|^po_(vacancy|leav|promotions|moves|hired)|^pso_leav|^newly_qualified$/;

/** Claims that carry workload over to staff. */
const WORKLOAD_TO_STAFF = ['c3'];

/**
 * Claims that an effect rests on alone, all of them weakly evidenced: then the answer begins `If ... is true`.
 * Empty where a lever moves the measure at first hand, where a claim is well evidenced, or where levers cannot be told.
 */
export function weakClaimsBehind(
  measure: string,
  { scenario, baseline }: Comparison,
  edges: readonly EdgeUsed[],
): EdgeUsed[] {
  if (baseline === null || !STAFF_MEASURES.test(measure)) return [];
  const kinds = leversThatDiffer(scenario, baseline).map(leverKind);
  if (kinds.length === 0 || kinds.some((kind) => kind === 'staff' || kind === null)) return [];
  const behind = edges.filter(({ id, on }) => on && WORKLOAD_TO_STAFF.includes(id.toLowerCase()));
  return behind.every(({ grade }) => WEAK_GRADES.includes(grade)) ? behind : [];
}
