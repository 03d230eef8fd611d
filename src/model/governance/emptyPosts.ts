/** Months that are remembered: more than the longest lead time of hiring. */
const MONTHS = 40;

/** How many posts were kept empty at the last closings, by region: hiring takes months, and so does its absence. */
export class EmptyPosts {
  /** [month % MONTHS][region], hundredths of FTE */
  private readonly hundredths: Float64Array;
  private month = 0;

  constructor(private readonly regions: number) {
    this.hundredths = new Float64Array(MONTHS * regions);
  }

  nextMonth(): void {
    this.month++;
  }

  note(region: number, hundredths: number): void {
    this.hundredths[(this.month % MONTHS) * this.regions + region] = hundredths;
  }

  /** At the closing so many months before the last one; none before the start. */
  before(months: number, region: number): number {
    const month = this.month - months;
    return month < 1 ? 0 : this.hundredths[(month % MONTHS) * this.regions + region]!;
  }

  /** Sum over the last so many closings. */
  underWay(months: number, region: number): number {
    let sum = 0;
    for (let back = 0; back < months; back++) sum += this.before(back, region);
    return sum;
  }
}
