import type { LeverSubject } from '../../experiment/levers/lever.js';
import type { EdgeUsed } from '../../experiment/result.js';
import type { Comparison } from '../charts/read/mainComparison.js';
import { leversThatDiffer } from './leversThatDiffer.js';

const WEAK_GRADES = ['C', 'D'];

/** Measures of who stays, joins and leaves. */
const STAFF_MEASURES =
  /^(staff|pso|spo)_in_post_fte$|^po_(vacancy|leav|promotions|moves|hired|returned|redeployed)|^pso_leav|^newly_qualified$|^agency_fte$|^campaign_/;
const SICKNESS_MEASURES = /^sickness_/;
const COST_MEASURES = /^cost/;

type Subject = 'staff' | 'sickness' | 'cost' | 'work';

/** Claims that stand between a kind of lever and what is measured, one after the other; none: the lever moves it at first hand. */
const CLAIMS_BETWEEN: Readonly<Record<LeverSubject, Readonly<Record<Subject, readonly string[]>>>> = {
  staff: { staff: [], sickness: ['c1'], cost: [], work: [] },
  cases: { staff: ['c3'], sickness: ['c1'], cost: [], work: [] },
  allocation: { staff: ['c3'], sickness: ['c1'], cost: [], work: [] },
  pay: { staff: ['c7'], sickness: ['c7', 'c1'], cost: [], work: ['c7'] },
};

/**
 * Weakly evidenced claims that an effect rests on alone: then the answer begins `If ... is true`. Empty where some
 * lever reaches the measure at first hand or through well evidenced claims alone.
 */
export function weakClaimsBehind(
  measure: string,
  { scenario, baseline }: Comparison,
  edges: readonly EdgeUsed[],
): EdgeUsed[] {
  if (baseline === null) return [];
  const kinds = new Set(leversThatDiffer(scenario, baseline).map(({ actsOn }) => actsOn));
  const ways: EdgeUsed[][] = [];
  for (const kind of kinds) {
    const between = CLAIMS_BETWEEN[kind][subjectOf(measure)];
    const inForce = between.flatMap((id) => edges.filter((edge) => edge.on && edge.id.toLowerCase() === id));
    if (inForce.length === between.length) ways.push(inForce.filter(({ grade }) => WEAK_GRADES.includes(grade)));
  }
  return ways.some((weak) => weak.length === 0) ? [] : [...new Set(ways.flat())];
}

function subjectOf(measure: string): Subject {
  if (STAFF_MEASURES.test(measure)) return 'staff';
  if (SICKNESS_MEASURES.test(measure)) return 'sickness';
  return COST_MEASURES.test(measure) ? 'cost' : 'work';
}
