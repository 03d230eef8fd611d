import type { Units } from '../allocation/units.js';
import type { GovernanceInput, RightMove } from '../inputs.js';
import { type Authority, type Level, NATION } from './authority.js';
import { RIGHT, RIGHTS } from './rights.js';

/**
 * Who holds which right over which unit. The nation holds all of them until a move gives one away; a move is in force from
 * its day on, and a later one replaces it. Nothing else in the model knows about levels: processes ask who decides.
 */
export class Governance {
  /** [right][unit] */
  private readonly holders: Authority[];
  private readonly authorities = new Map<string, Authority>();
  /** in order of date, those of one day as written */
  private readonly moves: readonly RightMove[];
  private next = 0;
  private nextDay: number;

  constructor(
    private readonly input: GovernanceInput,
    private readonly units: Units,
    private readonly regionIds: readonly string[],
  ) {
    this.holders = new Array<Authority>(RIGHTS.length * units.count).fill(NATION);
    this.moves = input.moves
      .map((move, index) => ({ move, index }))
      .sort(byDay)
      .map(({ move }) => move);
    this.nextDay = this.moves[0]?.from ?? Number.POSITIVE_INFINITY;
    this.advance(0);
  }

  /** Who decides about a unit on a day, days from the start; days may not go back. */
  decider(right: number, unit: number, day: number): Authority {
    if (day >= this.nextDay) this.advance(day);
    return this.holders[right * this.units.count + unit]!;
  }

  /** Who decides about the units of a region on a day: each of them once, in the order of their units. */
  decidersIn(right: number, region: number, day: number): Authority[] {
    const first = this.units.firstOfRegion[region]!;
    const found = new Set<Authority>();
    for (let unit = first; unit < first + this.units.unitsOfRegion[region]!; unit++) {
      found.add(this.decider(right, unit, day));
    }
    return [...found];
  }

  private advance(day: number): void {
    while (this.next < this.moves.length && this.moves[this.next]!.from <= day) this.apply(this.moves[this.next++]!);
    this.nextDay = this.moves[this.next]?.from ?? Number.POSITIVE_INFINITY;
  }

  private apply({ right, where, to }: RightMove): void {
    for (let unit = 0; unit < this.units.count; unit++) {
      if (where.region !== undefined && where.region !== this.regionIds[this.units.region[unit]!]) continue;
      if (where.unit !== undefined && where.unit !== this.units.numberInRegion[unit]) continue;
      const holder = this.holderAt(to, unit);
      if (holder !== null) this.holders[RIGHT[right] * this.units.count + unit] = holder;
    }
  }

  /** The authority of a level that a unit belongs to; null where it belongs to none. */
  private holderAt(level: Level, unit: number): Authority | null {
    const index = this.indexAt(level, unit);
    if (index < 0) return null;
    const key = `${level} ${index}`;
    const known = this.authorities.get(key) ?? (level === 'nation' ? NATION : { level, index });
    this.authorities.set(key, known);
    return known;
  }

  private indexAt(level: Level, unit: number): number {
    switch (level) {
      case 'nation':
        return 0;
      case 'region':
        return this.units.region[unit]!;
      case 'combined-authority':
        return this.input.combinedAuthorityOfUnit[unit] ?? -1;
      case 'local-authority-group':
        return this.input.localAuthorityGroupOfUnit[unit] ?? -1;
      case 'unit':
        return unit;
    }
  }
}

interface Dated {
  readonly move: RightMove;
  readonly index: number;
}

function byDay(a: Dated, b: Dated): number {
  return a.move.from - b.move.from || a.index - b.index;
}
