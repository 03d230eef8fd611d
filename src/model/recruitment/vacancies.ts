import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { FULL_TIME_HUNDREDTHS, GRADES } from '../vocabulary.js';

/** The longest lag of information, in closings: the range of `vacancy_information_lag`. */
const MOST_CLOSINGS = 24;

/**
 * What is known of vacancies, [region][grade], in hundredths of FTE.
 *
 * Posts wanted, posts kept for people on their way, and everybody who has come are known at once: the service arranged
 * them itself. That somebody has left is known late, by a number of monthly closings. So a lag hides vacancies and never
 * makes one up: what is known is at most what is vacant, and nobody is hired beyond it.
 */
export class VacancyRecord {
  /** who has left a post in the region since the start: out of the service, up, to headquarters or into training */
  private readonly left: Float64Array;
  /** the same at the last closings, a ring of [closing][region][grade]; the start is closing 0, with nobody gone */
  private readonly leftAtClosing: Float64Array;
  private closings = 0;
  /** vacant posts of PO at the last closing, by region; at the start until the first */
  readonly poAtClosing: Float64Array;

  constructor(regions: number) {
    const cells = regions * GRADES.length;
    this.left = new Float64Array(cells);
    this.leftAtClosing = new Float64Array(cells * (MOST_CLOSINGS + 1));
    this.poAtClosing = new Float64Array(regions);
  }

  /** Somebody leaves a post: all of their hours are vacant. */
  countLeft(region: number, grade: number, hundredths: number): void {
    this.left[region * GRADES.length + grade]! += hundredths;
  }

  /**
   * Hours of those who have left and are still thought to be in post.
   *
   * @param lag whole closings; 0 = known at once, 1 = known up to the last closing, 2 up to the one before
   */
  notYetKnown(region: number, grade: number, lag: number): number {
    if (lag === 0) return 0;
    const cell = region * GRADES.length + grade;
    const seen = Math.max(0, this.closings - lag + 1) % (MOST_CLOSINGS + 1);
    return this.left[cell]! - this.leftAtClosing[seen * this.left.length + cell]!;
  }

  /** Remembers the start. */
  begin(service: Service): void {
    for (const region of service.selected) this.poAtClosing[region] = vacantNow(service, region, GRADE.PO);
  }

  closeMonth(service: Service): void {
    this.closings++;
    this.leftAtClosing.set(this.left, (this.closings % (MOST_CLOSINGS + 1)) * this.left.length);
    this.begin(service);
  }
}

/** Posts wanted less people in post and people on their way, in hundredths of FTE, whether known or not. */
export function vacantNow(service: Service, region: number, grade: number): number {
  const { ledger, tables } = service;
  const coming = service.comingHundredths[region * GRADES.length + grade]!;
  if (grade === GRADE.PO)
    return FULL_TIME_HUNDREDTHS * tables.poRequiredFte[region]! - ledger.level(region, COLUMN_INDEX.po_fte) - coming;
  return service.budgets.postsHundredths(service, region) - psoInPost(service, region) - coming;
}

/** Hundredths of FTE of PSOs in post, without trainees, who are counted among them. */
export function psoInPost({ ledger }: Service, region: number): number {
  return (
    ledger.level(region, COLUMN_INDEX.pso_fte) - FULL_TIME_HUNDREDTHS * ledger.level(region, COLUMN_INDEX.trainees)
  );
}
