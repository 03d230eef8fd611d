import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { GRADES } from '../vocabulary.js';
import type { Cap } from './roster.js';

/** What may be tried for a case that nobody of the unit may take under the cap, by the names of the axis `capacity_step`. */
export const CAPACITY_STEP = { forceHighRisk: 0, share: 1, spoHolds: 2, refuse: 3, agency: 4 } as const;

/** The cap of a region, and what becomes of the cases that it keeps from every desk. A class for the reason in `MarkTables`. */
export class CapRules implements Cap {
  readonly percent: number;
  /** by kind of holder: the four grades, the newly qualified PO, the agency officer, whom no limit protects */
  readonly mostCases: Int32Array;
  /** steps of `CAPACITY_STEP` in the order in which they are tried; whoever is left waits */
  readonly steps: readonly number[];
  /** days from the refusal of a case until the region places it */
  readonly answerDays: number;
  /** share of cases that no other unit takes: a border between authorities lies between */
  readonly sharingFriction: number;
  /** cases that an SPO holds at most */
  readonly spoMostCases: number;

  /** @param workloadFactor measured points = raw points x this */
  constructor(
    book: ParameterBook,
    day: number,
    region: string,
    readonly workloadFactor: number,
  ) {
    const figure = (id: string, grade?: string) => book.value(id, day, { region, ...(grade && { grade }) });
    this.percent = noneAsInfinite(figure('allocation_cap'));
    const limits = [...GRADES.map((grade) => figure('most_cases', grade)), figure('newly_qualified_most_cases'), 0];
    this.mostCases = Int32Array.from(limits, (most) => Math.min(NO_LIMIT, noneAsInfinite(most)));
    this.steps = stepsInOrder(book, day, region);
    this.answerDays = Math.round(figure('refusal_answer_days'));
    this.sharingFriction = figure('sharing_friction');
    this.spoMostCases = Math.round(figure('spo_most_cases'));
  }

  /** Whether the rules ever keep a case from a desk. */
  get binds(): boolean {
    return this.percent < Number.POSITIVE_INFINITY || this.mostCases.some((most) => most < NO_LIMIT);
  }

  tries(step: number): boolean {
    return this.binds && this.steps.includes(step);
  }
}

const NO_LIMIT = 0x3fffffff;

/** In the data 0 stands for no limit. */
function noneAsInfinite(limit: number): number {
  return limit === 0 ? Number.POSITIVE_INFINITY : limit;
}

function stepsInOrder(book: ParameterBook, day: number, region: string): number[] {
  const ranks = AXES.capacity_step.map((capacity_step) =>
    book.value('at_capacity', day, { region, cell: { capacity_step } }),
  );
  return [...ranks.keys()].filter((step) => ranks[step]! > 0).sort((a, b) => ranks[a]! - ranks[b]!);
}
