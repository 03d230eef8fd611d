import type { Outcome } from '../../model/outcome.js';

/** Mean of first releases a day over replications, added up in their order. */
export class DailyMean {
  private sums: Float64Array = new Float64Array();
  private count = 0;

  /** @throws RangeError if a record covers another number of days */
  add(outcome: Outcome): void {
    if (this.count === 0) this.sums = new Float64Array(outcome.dailyReleases.length);
    if (outcome.dailyReleases.length !== this.sums.length) {
      throw new RangeError(`a record covers ${outcome.dailyReleases.length} days, the first one ${this.sums.length}`);
    }
    for (let day = 0; day < this.sums.length; day++) this.sums[day] += outcome.dailyReleases[day];
    this.count++;
  }

  mean(): number[] {
    return Array.from(this.sums, (sum) => sum / this.count);
  }
}
