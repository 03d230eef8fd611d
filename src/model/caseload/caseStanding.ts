import { COLUMN_INDEX } from '../observation/columns.js';
import { isHighRisk } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { SUSPENDED_ORDER } from '../vocabulary.js';
import { feltPoints, holdingCell, measuredPoints, truePoints } from './casePoints.js';
import { NOBODY, STAGE } from './people.js';

const C = COLUMN_INDEX;
const STAGE_COLUMN: readonly number[] = [
  C.prison_before_handover,
  C.prison_after_handover,
  C.recalled,
  C.licence,
  C.post_sentence_supervision,
  C.community_orders,
];
/** No column, no cell: not counted there. */
export const NOWHERE = -1;

/** The levels of the ledger in which a case may count as one beside its stage, by the bits of `CaseStanding.flags`. */
export const FLAG_COLUMNS = Int32Array.of(
  C.without_contact_under_reset,
  C.without_contact,
  C.high_risk_without_contact,
  C.unallocated,
  C.unallocated_high_risk,
);

/** All stages but before the handover and gone, as bits. */
const HELD_STAGES =
  (1 << STAGE.afterHandover) | (1 << STAGE.recalled) | (1 << STAGE.licence) | (1 << STAGE.pss) | (1 << STAGE.order);

/** Whether somebody at this stage is a community officer's case. Short, so that the compiler merges it everywhere. */
export function isHeldStage(stage: number): boolean {
  return ((HELD_STAGES >> stage) & 1) === 1;
}

/**
 * Everything that one case counts with at a moment. Two of them, before and after a step, say what the step changes:
 * most steps change little, and what stays is not touched.
 */
export class CaseStanding {
  /** of the stage; NOWHERE for somebody not counted */
  column = NOWHERE;
  /** in the mix of held cases, NOWHERE while nobody's case */
  cell = NOWHERE;
  /** who holds it; NOBODY while waiting or nobody's case */
  officer = NOBODY;
  /** measured, before the anchor */
  points = 0;
  /** points that claims about workload act on */
  felt = 0;
  /** hours of unpaid work of a running order, and the days over which they are worked off; 0 hours = none */
  hours = 0;
  orderFrom = 0;
  orderEnd = 0;
  /** what the case truly takes, before the anchor */
  truePoints = 0;
  /** bit i: counts as one in column i of `FLAG_COLUMNS` */
  flags = 0;
  /** measured points of a case that waits for an officer */
  pointsWaiting = 0;

  /** Counts nowhere. */
  clear(): void {
    this.column = NOWHERE;
    this.leaveHolding();
    this.hours = 0;
  }

  /** As the case is now, with the measured points that it was last counted with. */
  read(service: Service, row: number): void {
    this.readWith(service, row, service.people.points(row));
  }

  /** As the case is now, its measured points counted anew: none before handover, when no community officer has it. */
  weigh(service: Service, row: number): void {
    const { people, tables } = service;
    const points = isHeldStage(people.stage(row)) ? measuredPoints(people, row, tables.weights) : 0;
    people.setPoints(row, points);
    this.readWith(service, row, points);
  }

  private readWith(service: Service, row: number, points: number): void {
    const { people } = service;
    const stage = people.stage(row);
    if (stage === STAGE.gone) {
      this.clear();
      return;
    }
    const isOrder = stage === STAGE.order;
    this.column = isOrder && people.sentenceClass(row) === SUSPENDED_ORDER ? C.suspended_orders : STAGE_COLUMN[stage]!;
    this.hours = isOrder ? people.unpaidWorkHours(row) : 0;
    this.orderFrom = people.sentencedDay(row);
    this.orderEnd = people.endDay(row);
    if (isHeldStage(stage)) this.readHolding(service, row, points);
    else this.leaveHolding();
  }

  private leaveHolding(): void {
    this.cell = NOWHERE;
    this.officer = NOBODY;
    this.points = 0;
    this.felt = 0;
    this.truePoints = 0;
    this.flags = 0;
    this.pointsWaiting = 0;
  }

  private readHolding({ people, tables }: Service, row: number, points: number): void {
    const { weights } = tables;
    const officer = people.officer(row);
    const reset = people.underReset(row);
    const waits = officer === NOBODY ? 1 : 0;
    const high = isHighRisk(people.risk(row)) ? 1 : 0;
    const without = waits | reset;
    this.cell = holdingCell(people, row, weights);
    this.officer = officer;
    this.points = points;
    this.felt = feltPoints(people, row, weights);
    this.truePoints = truePoints(people, row, weights);
    this.flags = reset | (without << 1) | ((without & high) << 2) | (waits << 3) | ((waits & high) << 4);
    this.pointsWaiting = waits * points;
  }
}
