import type { People } from './people.js';

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

  /** Counts the hours of a court order in or out; its dates must not change in between. */
  tally(people: People, row: number, region: number, sign: number): void {
    const hours = people.unpaidWorkHours(row);
    if (hours === 0) return;
    const end = people.endDay(row);
    const rate = sign * Math.round((hours * PER_HOUR) / (end - people.sentencedDay(row)));
    this.rates[region]! += rate;
    this.rateDays[region]! += rate * end;
  }

  /** Hours outstanding at the beginning of a day. */
  hours(region: number, day: number): number {
    return (this.rateDays[region]! - this.rates[region]! * day) / PER_HOUR;
  }
}
