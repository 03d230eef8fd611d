import { COLUMN_INDEX } from '../observation/columns.js';
import { isHighRisk } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { SUSPENDED_ORDER } from '../vocabulary.js';
import { feltPoints, holdingCell, truePoints } from './casePoints.js';
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

/** The levels of the ledger that a case may count in beside its stage, in the order of `CaseStanding.amounts`. */
export const AMOUNT_COLUMNS = Int32Array.of(
  C.true_points,
  C.without_contact_under_reset,
  C.without_contact,
  C.high_risk_without_contact,
  C.unallocated,
  C.unallocated_high_risk,
  C.points_unallocated,
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
  /** by column of `AMOUNT_COLUMNS` */
  readonly amounts = new Int32Array(AMOUNT_COLUMNS.length);

  /** Counts nowhere. */
  clear(): void {
    this.column = NOWHERE;
    this.leaveHolding();
    this.hours = 0;
  }

  /** As the case is now, with the measured points that it was last counted with. */
  read(service: Service, row: number): void {
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
    if (isHeldStage(stage)) this.readHolding(service, row);
    else this.leaveHolding();
  }

  private leaveHolding(): void {
    if (this.cell === NOWHERE) return;
    this.cell = NOWHERE;
    this.officer = NOBODY;
    this.points = 0;
    this.felt = 0;
    for (let i = 0; i < this.amounts.length; i++) this.amounts[i] = 0; // `fill` is a call, and dearer
  }

  private readHolding({ people, tables }: Service, row: number): void {
    const { amounts } = this;
    const officer = people.officer(row);
    const points = people.points(row);
    const underReset = people.underReset(row);
    const waits = officer === NOBODY ? 1 : 0;
    const high = isHighRisk(people.risk(row)) ? 1 : 0;
    this.cell = holdingCell(people, row, tables.weights);
    this.officer = officer;
    this.points = points;
    this.felt = feltPoints(people, row, tables.weights);
    amounts[0] = truePoints(people, row, tables.weights);
    amounts[1] = underReset;
    amounts[2] = waits | underReset;
    amounts[3] = (waits | underReset) & high;
    amounts[4] = waits;
    amounts[5] = waits & high;
    amounts[6] = waits * points;
  }
}
