import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';

/** Index in the axis `ppf_state`, less one: a unit in green does all its work. */
export const PPF = { green: 0, amber: 1, red: 2 } as const;

/** The case type whose mix of tasks stands for the work of a unit. */
const USUAL_CASE_TYPE = 'community';

/**
 * The Prioritising Probation Framework in a region: when a unit turns amber or red, and which share of its work it then
 * still does. A state machine with hysteresis: a unit turns at a level of measured workload and turns back only when
 * workload has fallen some way below it. A class for the reason in `MarkTables`.
 */
export class PrioritisingRules {
  /** per cent of measured workload at which each state begins; green always */
  private readonly beginsAt: readonly number[];
  /** points of workload below the level at which a state is left again */
  private readonly leavesBelow: number;
  /** by state: share of the work that is still done, and of the contact in it */
  readonly workKept: Float64Array;
  readonly contactKept: Float64Array;

  constructor(book: ParameterBook, day: number, region: string) {
    const figure = (id: string) => book.value(id, day, { region });
    this.beginsAt = [Number.NEGATIVE_INFINITY, figure('ppf_amber_at'), figure('ppf_red_at')];
    this.leavesBelow = figure('ppf_leaves_below');
    this.workKept = Float64Array.of(1, ...AXES.ppf_state.map((state) => workKept(book, day, region, state)));
    this.contactKept = Float64Array.of(
      1,
      ...AXES.ppf_state.map((state) => taskKept(book, day, region, state, 'supervision')),
    );
  }

  /** Whether any unit ever turns. */
  get acts(): boolean {
    return this.beginsAt[PPF.amber]! > 0;
  }

  /** @param state of the month just over, @param percent measured workload of it, by weights that no lever moves */
  next(state: number, percent: number): number {
    for (let worse = PPF.red; worse > PPF.green; worse--) {
      const level = this.beginsAt[worse]! - (state >= worse ? this.leavesBelow : 0);
      if (percent >= level) return worse;
    }
    return PPF.green;
  }
}

function workKept(book: ParameterBook, day: number, region: string, state: string): number {
  return AXES.task.reduce((sum, task) => {
    const share = book.value('task_mix', day, { cell: { case_type: USUAL_CASE_TYPE, task } });
    return sum + share * taskKept(book, day, region, state, task);
  }, 0);
}

function taskKept(book: ParameterBook, day: number, region: string, ppf_state: string, task: string): number {
  return book.value('ppf_task_kept', day, { region, cell: { ppf_state, task } });
}
