import type { LeverSubject } from '../../experiment/levers/lever.js';
import type { Arm, EdgeUsed } from '../../experiment/result.js';
import type { Comparison } from '../charts/read/mainComparison.js';
import { leversThatDiffer } from './leversThatDiffer.js';

const WEAK_GRADES = ['C', 'D'];

/** Measures of who stays, joins and leaves. */
const STAFF_MEASURES =
  /^(staff|pso|spo)_in_post_fte$|^po_(fte_years|vacancy|leav|promotions|moves|hired|returned|redeployed)|^pso_leav|^newly_qualified$|^agency_fte$|^campaign_/;
const SICKNESS_MEASURES = /^sickness_/;
const COST_MEASURES = /^cost/;
const CLIMATE_MEASURES = /^climate/;
const BREACH_MEASURES = /^breaches$|^orders_(completed|revoked|recorded_completed_share)$/;

type Subject = 'staff' | 'sickness' | 'cost' | 'climate' | 'breach' | 'work';
/** Claims that stand one after the other; none: the lever moves it at first hand. */
type Way = readonly string[];

const FIRST_HAND: readonly Way[] = [[]];
/** What a move of rights brings about is claimed mechanism by mechanism, not by an edge. */
const BY_MECHANISMS: readonly Way[] = [];
const BY_TOOL: readonly Way[] = [['c18']];
const BY_CLIMATE: readonly Way[] = [['c9']];

/** The ways, through claims, from a kind of lever to what is measured. */
const WAYS: Readonly<Record<Subject, Readonly<Record<LeverSubject, readonly Way[]>>>> = {
  staff: {
    staff: FIRST_HAND,
    cases: [['c3'], ['c10', 'c9']],
    practice: [['c3'], ['c10', 'c9']],
    allocation: [['c3'], ['c10', 'c9'], ['c18']],
    pay: [['c7']],
    climate: BY_CLIMATE,
    tool: BY_TOOL,
    governance: BY_MECHANISMS,
  },
  sickness: {
    staff: [['c1']],
    cases: [['c1']],
    practice: [['c1']],
    allocation: [['c1']],
    pay: [['c7', 'c1']],
    climate: [['c9', 'c1']],
    tool: [['c18', 'c1']],
    governance: BY_MECHANISMS,
  },
  cost: {
    staff: FIRST_HAND,
    cases: FIRST_HAND,
    practice: FIRST_HAND,
    allocation: FIRST_HAND,
    pay: FIRST_HAND,
    climate: BY_CLIMATE,
    tool: BY_TOOL,
    governance: BY_MECHANISMS,
  },
  climate: {
    staff: [['c10']],
    cases: [['c10']],
    practice: [['c10']],
    allocation: [['c10']],
    pay: [['c7', 'c10']],
    climate: FIRST_HAND,
    tool: [['c18', 'c10']],
    governance: BY_MECHANISMS,
  },
  breach: {
    staff: [['c12'], ['c22']],
    cases: FIRST_HAND,
    practice: FIRST_HAND,
    allocation: [['c12'], ['c22']],
    pay: [
      ['c7', 'c12'],
      ['c7', 'c22'],
    ],
    climate: [
      ['c9', 'c12'],
      ['c9', 'c22'],
    ],
    tool: [
      ['c18', 'c12'],
      ['c18', 'c22'],
    ],
    governance: BY_MECHANISMS,
  },
  work: {
    staff: FIRST_HAND,
    cases: FIRST_HAND,
    practice: FIRST_HAND,
    allocation: FIRST_HAND,
    pay: [['c7']],
    climate: BY_CLIMATE,
    tool: BY_TOOL,
    governance: BY_MECHANISMS,
  },
};

/**
 * Weakly evidenced claims that an effect rests on alone: then the answer begins `If ... is true`. Empty where some
 * lever reaches the measure at first hand or through well evidenced claims alone. Claims that one arm alone has on are a way
 * to everything.
 */
export function weakClaimsBehind(
  measure: string,
  { scenario, baseline }: Comparison,
  edges: readonly EdgeUsed[],
): WeakClaim[] {
  if (baseline === null) return [];
  const kinds = new Set(leversThatDiffer(scenario, baseline).map(({ actsOn }) => actsOn));
  const isOfOne = (id: string) => scenario.claims.includes(id) !== baseline.claims.includes(id);
  const onNow = edges.filter(({ on }) => on).map(({ id }) => id.toLowerCase());
  const differing = edges.filter(({ id }) => isOfOne(id.toLowerCase()));
  const ways: WeakClaim[][] = differing.length === 0 ? [] : [differing.filter(isWeak)];
  for (const kind of kinds) {
    for (const way of WAYS[subjectOf(measure)][kind]) {
      const inForce = way.flatMap((id) => edges.filter((edge) => edge.on && edge.id.toLowerCase() === id));
      const isShut = way.includes('c9') && way.includes('c10') && onNow.includes('c3'); // C10 gives way to C3
      if (!isShut && inForce.length === way.length) ways.push(inForce.filter(isWeak));
    }
  }
  const mechanisms = mechanismsThatDiffer(scenario, baseline);
  if (mechanisms.length > 0) ways.push(mechanisms.every(isWeak) ? mechanisms : []);
  return ways.some((weak) => weak.length === 0) ? [] : [...new Set(ways.flat())];
}

/** A causal claim or a mechanism. */
export type WeakClaim = Pick<EdgeUsed, 'id' | 'claim' | 'grade'>;

/** Ways in which it matters who decides that one arm alone opts into. */
function mechanismsThatDiffer({ mechanisms: ours = [] }: Arm, { mechanisms: theirs = [] }: Arm): WeakClaim[] {
  const ids = (list: readonly WeakClaim[]) => list.map(({ id }) => id);
  return [...ours, ...theirs].filter(({ id }) => ids(ours).includes(id) !== ids(theirs).includes(id));
}

const isWeak = ({ grade }: Pick<EdgeUsed, 'grade'>) => WEAK_GRADES.includes(grade);

function subjectOf(measure: string): Subject {
  if (STAFF_MEASURES.test(measure)) return 'staff';
  if (SICKNESS_MEASURES.test(measure)) return 'sickness';
  if (BREACH_MEASURES.test(measure)) return 'breach';
  if (CLIMATE_MEASURES.test(measure)) return 'climate';
  return COST_MEASURES.test(measure) ? 'cost' : 'work';
}
