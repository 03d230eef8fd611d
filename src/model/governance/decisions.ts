import type { Authority } from './authority.js';
import type { Right } from './rights.js';

/** One decision: who took it, when, about whom, knowing what. */
export interface Decision {
  /** days from the start */
  readonly day: number;
  readonly right: Right;
  readonly authority: Authority;
  /** index of the region that it is about */
  readonly region: number;
  /** what was decided, in the words of `DECISION_WORDS` */
  readonly what: DecisionKind;
  /** the figure that was decided: posts, seats, heads, points, pounds, as the kind says */
  readonly decided: number;
  /** the figure that was known: vacancies, target, cases waiting, as the kind says */
  readonly knew: number;
}

/** Kinds of decision: what was decided, and on what information. */
export const DECISION_WORDS = {
  seats: { decided: 'seats in a cohort of trainees', knew: 'national target of the half-year' },
  placement: {
    decided: 'unit of a new officer, number within the region',
    knew: 'measured workload of that unit, per cent',
  },
  hire: { decided: 'hundredths of FTE taken on, 0 where there was no vacancy', knew: 'vacant hundredths of FTE' },
  moneyToFind: { decided: 'pounds to be found by the end of the run', knew: 'pounds owed' },
  postKeptEmpty: { decided: 'hundredths of FTE of a PSO not taken on', knew: 'pounds still to be found' },
  postsReopened: { decided: 'FTE of PSO posts open again', knew: 'pounds found beyond what is to be paid' },
  supplement: { decided: 'supplement to the pay of POs, share of pay', knew: 'share of PO posts vacant' },
  allocation: { decided: 'cases given to officers', knew: 'cases waiting' },
} as const;
export type DecisionKind = keyof typeof DECISION_WORDS;

/** Writes down decisions while a play is traced; a play that is not has none, so that the trace costs nothing. */
export class DecisionTrace {
  readonly decisions: Decision[] = [];

  note(decision: Decision): void {
    this.decisions.push(decision);
  }
}
