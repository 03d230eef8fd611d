import type { LeverSubject } from '../../experiment/levers/lever.js';
import type { EdgeUsed } from '../../experiment/result.js';
import type { Comparison } from '../charts/read/mainComparison.js';
import { leversThatDiffer } from './leversThatDiffer.js';

const WEAK_GRADES = ['C', 'D'];

/** Measures of who stays, joins and leaves. */
const STAFF_MEASURES =
  /^(staff|pso|spo)_in_post_fte$|^po_(vacancy|leav|promotions|moves|hired)|^pso_leav|^newly_qualified$/;
const SICKNESS_MEASURES = /^sickness_/;
const COST_MEASURES = /^cost/;
const CLIMATE_MEASURES = /^climate/;

type Subject = 'staff' | 'sickness' | 'cost' | 'climate' | 'work';
/** Claims that stand one after the other; none: the lever moves it at first hand. */
type Way = readonly string[];

const FIRST_HAND: readonly Way[] = [[]];
const BY_CLIMATE: readonly Way[] = [['c9']];
const BY_WORKLOAD: Readonly<Record<Subject, readonly Way[]>> = {
  staff: [['c3'], ['c10', 'c9']],
  sickness: [['c1']],
  cost: FIRST_HAND,
  climate: [['c10']],
  work: FIRST_HAND,
};

/** The ways, through claims, from a kind of lever to what is measured. */
const WAYS: Readonly<Record<LeverSubject, Readonly<Record<Subject, readonly Way[]>>>> = {
  staff: { staff: FIRST_HAND, sickness: [['c1']], cost: FIRST_HAND, climate: [['c10']], work: FIRST_HAND },
  cases: BY_WORKLOAD,
  allocation: BY_WORKLOAD,
  pay: { staff: [['c7']], sickness: [['c7', 'c1']], cost: FIRST_HAND, climate: [['c7', 'c10']], work: [['c7']] },
  climate: {
    staff: BY_CLIMATE,
    sickness: [['c9', 'c1']],
    cost: BY_CLIMATE,
    climate: FIRST_HAND,
    work: BY_CLIMATE,
  },
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
    for (const way of WAYS[kind][subjectOf(measure)]) {
      const inForce = way.flatMap((id) => edges.filter((edge) => edge.on && edge.id.toLowerCase() === id));
      if (inForce.length === way.length) ways.push(inForce.filter(({ grade }) => WEAK_GRADES.includes(grade)));
    }
  }
  return ways.some((weak) => weak.length === 0) ? [] : [...new Set(ways.flat())];
}

function subjectOf(measure: string): Subject {
  if (STAFF_MEASURES.test(measure)) return 'staff';
  if (SICKNESS_MEASURES.test(measure)) return 'sickness';
  if (CLIMATE_MEASURES.test(measure)) return 'climate';
  return COST_MEASURES.test(measure) ? 'cost' : 'work';
}
