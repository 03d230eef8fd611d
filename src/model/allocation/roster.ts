import { NOBODY } from '../caseload/people.js';
import type { Officers } from '../staff/officers.js';
import { MOST_HOLDING_GROUPS } from './holding.js';

/** How full a desk may get. */
export interface Cap {
  /** per cent of points available, Infinity = none; cases without points stand outside it */
  readonly percent: number;
  /** measured points = raw points x this */
  readonly workloadFactor: number;
  /** by kind of holder; cases without points count like all others */
  readonly mostCases: Int32Array;
}

/**
 * The case holders in post of one unit: what allocation reads of all of them for every case, kept side by side.
 * The order of places has no meaning.
 */
export class Roster {
  size = 0;
  officer = new Int32Array(64);
  /** points held plus one a case */
  load = new Float64Array(64);
  /** [holding group][place]: 1 / points available, or Infinity where the officer may not take such a case today */
  private shares = Array.from({ length: MOST_HOLDING_GROUPS }, () => new Float64Array(64));

  /** @returns the officer's place */
  add(officer: number): number {
    if (this.size === this.officer.length) this.grow();
    this.officer[this.size] = officer;
    return this.size++;
  }

  /** The last place moves into the gap. @returns the officer who now has this place, or NOBODY */
  remove(place: number): number {
    const last = --this.size;
    if (place === last) return NOBODY;
    this.officer[place] = this.officer[last]!;
    this.load[place] = this.load[last]!;
    for (const share of this.shares) share[place] = share[last]!;
    return this.officer[place]!;
  }

  /** @param group of cases by who may hold them, @param available points; 0 where the officer may not take such a case */
  setAvailable(place: number, group: number, available: number): void {
    this.shares[group]![place] = available > 0 ? 1 / available : Number.POSITIVE_INFINITY;
  }

  addLoad(place: number, points: number): void {
    this.load[place]! += points;
  }

  /**
   * Place of the officer whose load over points available, with the case added, is lowest; NOBODY where none may take
   * it. Of equals the one who goes first, so that the order of places does not matter. Asks the officers themselves and
   * takes no function: one that belongs to a play would cost a compilation in each.
   *
   * @param cap null = none
   */
  lightest(group: number, points: number, officers: Officers, cap: Cap | null): number {
    const { load, officer, size } = this;
    const share = this.shares[group]!;
    let best = NOBODY;
    let least = Number.POSITIVE_INFINITY;
    for (let place = 0; place < size; place++) {
      const would = (load[place]! + points + 1) * share[place]!;
      if (would > least || would === Number.POSITIVE_INFINITY) continue;
      if (would === least && !officers.goesFirst(officer[place]!, officer[best]!)) continue;
      if (cap !== null && !officers.staysUnder(officer[place]!, points, cap)) continue;
      least = would;
      best = place;
    }
    return best;
  }

  private grow(): void {
    const length = 2 * this.officer.length;
    const officer = new Int32Array(length);
    officer.set(this.officer);
    this.officer = officer;
    this.load = longer(this.load, length);
    this.shares = this.shares.map((share) => longer(share, length));
  }
}

function longer(column: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length);
  copy.set(column);
  return copy;
}
