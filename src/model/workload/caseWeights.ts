import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { type TierRegime, tierRegime } from '../risk/tierRegime.js';
import { CASE_TYPES, TIERS_V3 } from '../vocabulary.js';

/**
 * Points of a case on a day, before the anchor, in two tables alike: as measured, and what the work truly takes.
 *
 * Measured follows the tiers in force and the weights that levers set. True work follows the older weights in their
 * proportions, whatever tool is in force; both fall where a named task is no longer done. A class for the reason in `MarkTables`.
 */
export class CaseWeights {
  readonly regime: TierRegime;
  /** [sex: man, woman][case type][tier]; tier = letter and number (16), or one letter (7) */
  readonly measured: Int32Array;
  /** [sex][case type][older tier] */
  readonly trueWork: Int32Array;
  /** share of the true work left in a case without contact under Reset */
  readonly resetTrueWork: number;

  constructor(book: ParameterBook, day: number) {
    this.regime = tierRegime(book, day);
    const kept = CASE_TYPES.map((type) => shareKept(book, day, type));
    const older = table(book, day, 'case_weight', 'tier', kept);
    const newer = this.regime === 'v3' ? table(book, day, 'case_weight_v3', 'tier_v3', kept) : older;
    this.measured = bothSexes(newer, book.value('womens_case_weight', day));
    this.trueWork = bothSexes(table(book, 0, 'case_weight', 'tier', kept), book.value('womens_true_work', day));
    this.resetTrueWork = book.value('reset_true_work', day);
  }
}

/** Tiers in the older table: A3, A2, A1, A0, B3 ... */
export const OLDER_TIERS = AXES.tier.length;
export const NEWER_TIERS = TIERS_V3.length;

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
  return Int32Array.from([...points, ...points.map((each) => each * women)], Math.round);
}
