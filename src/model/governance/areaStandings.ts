import { pow } from '../../engine/math/pow.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { MONTHS_PER_YEAR } from '../vocabulary.js';

/**
 * How well each area is run, in hours worked: a share of contracted hours, above or below 0. Kept for all regions of the
 * nation, simulated or not, so that a region stands alike with and without the others. An area has a standing from the
 * day on which there is a spread there. Spread evenly by rank, standings sum to 0 over the nation: who is where is luck.
 * With learning each area closes a share of its gap to the best, and the mean rises.
 */
export class AreaStandings {
  /** place in the spread, -1 to 1, by region; the sum is 0 */
  readonly luck: Float64Array;
  /** share of contracted hours, by region; 0 where there is no standing */
  private readonly spread: Float64Array;
  private readonly learnt: Float64Array;

  constructor({ streams, regions }: Pick<Service, 'streams' | 'regions'>) {
    this.luck = luckOf(regions.length, (region) => streams.uniform(PURPOSE.areaStanding, region, 0, 0));
    this.spread = new Float64Array(regions.length);
    this.learnt = new Float64Array(regions.length);
  }

  /** Of a region: a share of contracted hours. */
  of(region: number): number {
    return this.spread[region]! * this.luck[region]! + this.learnt[region]!;
  }

  /** The spread of today. Where it ends, what was learnt ends with it. */
  refresh({ book, regions }: Pick<Service, 'book' | 'regions'>, day: number): void {
    for (let region = 0; region < regions.length; region++) {
      this.spread[region] = book.value('area_spread', day, { region: regions[region]!.id });
      if (this.spread[region] === 0) this.learnt[region] = 0;
    }
  }

  /** A month of learning: twelve of them close the share of a year. */
  closeMonth({ book, regions }: Pick<Service, 'book' | 'regions'>, day: number): void {
    const best = this.best();
    for (let region = 0; region < regions.length; region++) {
      if (this.spread[region] === 0) continue;
      const aYear = book.value('area_learning', day, { region: regions[region]!.id });
      if (aYear === 0) continue;
      this.learnt[region]! += (1 - pow(1 - aYear, 1 / MONTHS_PER_YEAR)) * (best - this.of(region));
    }
  }

  /** The best standing of all areas that have one. */
  private best(): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let region = 0; region < this.spread.length; region++) {
      if (this.spread[region]! > 0) best = Math.max(best, this.of(region));
    }
    return best;
  }
}

function luckOf(count: number, mark: (region: number) => number): Float64Array {
  const luck = new Float64Array(count);
  const order = Array.from({ length: count }, (_, region) => ({ region, mark: mark(region) }));
  order.sort((a, b) => a.mark - b.mark);
  // one region alone stands at the mean
  for (const [rank, { region }] of order.entries()) luck[region] = (2 * rank + 1) / count - 1;
  return luck;
}
