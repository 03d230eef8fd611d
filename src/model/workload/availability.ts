import { pointsAvailable } from './pointsAvailable.js';

/** Points available by contracted hours and stage, computed once for each pair: the published rule works in exact decimals. */
export class Availability {
  private readonly known = new Map<number, number>();

  /** @param reductions shares of contracted hours, by stage: the four grades' numbers, newly qualified, training stages */
  constructor(
    readonly nominalPoints: number,
    private readonly reductions: readonly (readonly number[])[],
  ) {}

  points(fteHundredths: number, stage: number): number {
    const key = fteHundredths * 64 + stage;
    let points = this.known.get(key);
    if (points === undefined) {
      points = pointsAvailable(this.nominalPoints, fteHundredths, this.reductions[stage] ?? []);
      this.known.set(key, points);
    }
    return points;
  }
}
