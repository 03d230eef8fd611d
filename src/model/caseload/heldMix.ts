import { HOLDING_RISKS } from '../risk/riskWord.js';
import { TIERS_V3 } from '../vocabulary.js';

/** Cells of a region: every letter of the tiers in force with every risk that decides who may hold a case. */
export const HELD_CELLS = TIERS_V3.length * HOLDING_RISKS;

/** Held cases by region, tier in force and risk: one count, of which the columns on tiers and risk are sums. */
export class HeldMix {
  private readonly cases: Int32Array;

  constructor(regions: number) {
    this.cases = new Int32Array(regions * HELD_CELLS);
  }

  add(region: number, cell: number, cases: number): void {
    this.cases[region * HELD_CELLS + cell]! += cases;
  }

  at(region: number, cell: number): number {
    return this.cases[region * HELD_CELLS + cell]!;
  }
}
