/** Hours in their smallest unit here, so that sums are exact: thousandths of a minute. */
const PER_HOUR = 60_000;

/**
 * Hours of unpaid work still to be done, by region. Hours are worked off evenly from the order to its last day, so
 * those outstanding on a day are a sum of rates times the days left.
 */
export class UnpaidWork {
  /** thousandths of a minute a day */
  private readonly rates: Float64Array;
  /** rate x last day */
  private readonly rateDays: Float64Array;

  constructor(regions: number) {
    this.rates = new Float64Array(regions);
    this.rateDays = new Float64Array(regions);
  }

  /**
   * Counts the hours of a court order in or out.
   *
   * @param from the day of the order, @param end its last day, @param sign 1 in, -1 out
   */
  add(region: number, hours: number, from: number, end: number, sign: number): void {
    const rate = sign * Math.round((hours * PER_HOUR) / (end - from));
    this.rates[region]! += rate;
    this.rateDays[region]! += rate * end;
  }

  /** Hours outstanding at the beginning of a day. */
  hours(region: number, day: number): number {
    return (this.rateDays[region]! - this.rates[region]! * day) / PER_HOUR;
  }
}
