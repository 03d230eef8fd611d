import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { tierRegime } from '../risk/tierRegime.js';
import { CASE_TYPES, TIERS_V3 } from '../vocabulary.js';

/**
 * Points of a case on a day, before the anchor: as measured, what the work truly takes, and what those who do it feel.
 *
 * Measured follows the tiers in force and the weights that levers set. True work follows the older weights in their
 * proportions, whatever tool is in force; both fall where a named task is no longer done. A claim about what workload does
 * to people acts on `felt`: measured points by the older weights, which a lever on the tool cannot change, because a case
 * that counts double takes no longer.
 * A class for the reason in `MarkTables`.
 */
export class CaseWeights {
  /** the newer tiers are in force: a flag, because every step of a case asks, and a word is slower to compare */
  readonly newer: boolean;
  /** [sex: man, woman][case type][tier]; tier = letter and number (16), or one letter (7) */
  readonly measured: Int32Array;
  /** [sex][case type][older tier] */
  readonly trueWork: Int32Array;
  /** what is left of it in a case without contact under Reset */
  readonly trueWorkUnderReset: Int32Array;
  /** [sex][case type][older tier] */
  readonly felt: Int32Array;
  /** whether a case can score other points than are felt: a lever on the weights, or the newer tiers */
  readonly apart: boolean;

  /** @throws RangeError if a case has more points than can be kept: levers multiply without an end */
  constructor(book: ParameterBook, day: number) {
    this.newer = tierRegime(book, day) === 'v3';
    const kept = CASE_TYPES.map((type) => shareKept(book, day, type));
    const older = table(book, day, 'case_weight', 'tier', kept);
    const scores = this.newer ? table(book, day, 'case_weight_v3', 'tier_v3', kept) : older;
    const unmoved = table(book, 0, 'case_weight', 'tier', kept);
    this.measured = bothSexes(scores, book.value('womens_case_weight', day));
    this.trueWork = bothSexes(unmoved, book.value('womens_true_work', day));
    this.felt = bothSexes(unmoved, book.value('womens_case_weight', 0));
    this.apart = this.newer || this.felt.some((points, cell) => points !== this.measured[cell]);
    const left = book.value('reset_true_work', day);
    this.trueWorkUnderReset = this.trueWork.map((points) => Math.round(points * left));
  }
}

/** Tiers in the older table: A3, A2, A1, A0, B3 ... */
export const OLDER_TIERS = AXES.tier.length;
export const NEWER_TIERS = TIERS_V3.length;

/** A person's points are kept in a half word. */
const MOST_POINTS = 0x7fff;

/** Share of the points of a case type that are left when the tasks that are cut are not done. */
function shareKept(book: ParameterBook, day: number, case_type: string): number {
  return AXES.task.reduce((sum, task) => {
    const share = book.value('task_mix', day, { cell: { case_type, task } });
    return sum + share * book.value('task_kept', day, { cell: { task } });
  }, 0);
}

function table(
  book: ParameterBook,
  day: number,
  id: string,
  axis: 'tier' | 'tier_v3',
  kept: readonly number[],
): number[] {
  return CASE_TYPES.flatMap((case_type, type) =>
    AXES[axis].map((tier) => book.value(id, day, { cell: { case_type, [axis]: tier } }) * kept[type]!),
  );
}

function bothSexes(points: readonly number[], women: number): Int32Array {
  const both = Int32Array.from([...points, ...points.map((each) => each * women)], Math.round);
  const most = Math.max(...both);
  if (most > MOST_POINTS) throw new RangeError(`a case cannot have ${most} points, at most ${MOST_POINTS}`);
  return both;
}
