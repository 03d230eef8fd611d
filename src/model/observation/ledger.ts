import { COLUMN_COUNT } from './columns.js';

/**
 * Running levels and monthly counts by region, and their integrals over the month.
 *
 * Every event falls on a whole day and every level is a whole number in its smallest unit (heads, hundredths of FTE,
 * points), so a level that changes by d on day t adds exactly d x (month end - t) to the month's integral:
 * no rounding, whatever the order of events on a day.
 */
export class Ledger {
  /** [region][column] */
  readonly levels: Float64Array;
  readonly integrals: Float64Array;
  readonly flows: Float64Array;
  private monthEnd = 0;

  constructor(readonly regions: number) {
    this.levels = new Float64Array(regions * COLUMN_COUNT);
    this.integrals = new Float64Array(regions * COLUMN_COUNT);
    this.flows = new Float64Array(regions * COLUMN_COUNT);
  }

  /** Begins a month: every level counts for all its days unless it changes. */
  beginMonth(start: number, end: number): void {
    this.monthEnd = end;
    for (let i = 0; i < this.levels.length; i++) this.integrals[i] = this.levels[i]! * (end - start);
    this.flows.fill(0);
  }

  /** A level changes by `delta` on day `now`. */
  change(region: number, column: number, delta: number, now: number): void {
    const cell = region * COLUMN_COUNT + column;
    this.levels[cell]! += delta;
    this.integrals[cell]! += delta * (this.monthEnd - now);
  }

  /** Somebody counts as one in other levels than before. @param before bit i: in level i of `columns`; `after` likewise */
  changeFlags(region: number, columns: Int32Array, before: number, after: number, now: number): void {
    for (let i = 0; i < columns.length; i++) {
      const delta = ((after >> i) & 1) - ((before >> i) & 1);
      if (delta !== 0) this.change(region, columns[i]!, delta, now);
    }
  }

  count(region: number, column: number, amount: number): void {
    this.flows[region * COLUMN_COUNT + column]! += amount;
  }

  level(region: number, column: number): number {
    return this.levels[region * COLUMN_COUNT + column]!;
  }

  integral(region: number, column: number): number {
    return this.integrals[region * COLUMN_COUNT + column]!;
  }

  flow(region: number, column: number): number {
    return this.flows[region * COLUMN_COUNT + column]!;
  }
}
