import { exp } from '../../engine/math/exp.js';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary.js';

/** Months that are remembered: more than the longest lead time of hiring. */
const MONTHS = 40;

/**
 * Posts that stand empty because somebody was not taken on, FTE by region. Until that somebody would have begun, an empty
 * post saves nothing; from then on it saves its cost until they would have left, which is a constant hazard. Below 0: posts
 * that are filled beyond those of the start, and cost as much.
 */
export class EmptyPosts {
  /** would be in post by now */
  private readonly begun: Float64Array;
  /** would begin in a month to come: [month % MONTHS][region] */
  private readonly coming: Float64Array;
  private month = 0;

  constructor(private readonly regions: number) {
    this.begun = new Float64Array(regions);
    this.coming = new Float64Array(MONTHS * regions);
  }

  /** Somebody of so many FTE is not taken on, who would have begun in so many months. */
  add(region: number, fte: number, months: number): void {
    if (months <= 0) this.begun[region]! += fte;
    else this.coming[((this.month + months) % MONTHS) * this.regions + region]! += fte;
  }

  /** FTE that stand empty, those included who would not have begun yet. */
  all(region: number): number {
    let sum = this.begun[region]!;
    for (let month = 0; month < MONTHS; month++) sum += this.coming[month * this.regions + region]!;
    return sum;
  }

  /** Opens posts again, so many FTE of those that save by now. @returns how many there were */
  reopen(region: number, fte: number): number {
    const open = Math.min(fte, Math.max(0, this.begun[region]!));
    this.begun[region]! -= open;
    return open;
  }

  /** FTE-years that the month just closed saved. @param leavingPerYear of those who would be there */
  saved(region: number, days: number, leavingPerYear: number): number {
    return this.begun[region]! * yearsServed(days / DAYS_PER_YEAR, leavingPerYear);
  }

  /** FTE-years that all of them will save within so many years from now. */
  toSave(region: number, years: number, leavingPerYear: number): number {
    let sum = this.begun[region]! * yearsServed(years, leavingPerYear);
    for (let ahead = 1; ahead < MONTHS; ahead++) {
      const fte = this.coming[((this.month + ahead) % MONTHS) * this.regions + region]!;
      if (fte !== 0) sum += fte * yearsServed(years - ahead / MONTHS_PER_YEAR, leavingPerYear);
    }
    return sum;
  }

  /** A month is over in a region: some of those who would be there would have left, and some would have begun. */
  passMonth(region: number, days: number, leavingPerYear: number): void {
    const arriving = ((this.month + 1) % MONTHS) * this.regions + region;
    this.begun[region] = this.begun[region]! * exp((-leavingPerYear * days) / DAYS_PER_YEAR) + this.coming[arriving]!;
    this.coming[arriving] = 0;
  }

  /** After `passMonth` of every region. */
  nextMonth(): void {
    this.month++;
  }
}

/** Mean years that somebody serves within so many, leaving at a constant hazard. */
export function yearsServed(years: number, leavingPerYear: number): number {
  if (years <= 0) return 0;
  return leavingPerYear === 0 ? years : (1 - exp(-leavingPerYear * years)) / leavingPerYear;
}
