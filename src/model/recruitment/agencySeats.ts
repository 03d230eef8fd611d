import { NOBODY } from '../caseload/people.js';

/** No order is open for the seat. */
export const NOT_ORDERED = -1;

/** One place for an agency officer. */
export interface AgencySeat {
  /** row of the officer, or NOBODY */
  officer: number;
  /** day on which an ordered officer comes, or NOT_ORDERED */
  due: number;
  /** how many have filled it: with region and seat, who the next one is */
  filled: number;
}

/** The places for agency officers, region by region; a place that ends keeps its number and its count. */
export class AgencySeats {
  private readonly ofRegion: AgencySeat[][];
  /** places wanted today, by region */
  readonly wanted: Int32Array;
  /** of these, for cases that wait under a cap */
  readonly forQueue: Int32Array;

  constructor(regions: number) {
    this.ofRegion = Array.from({ length: regions }, () => []);
    this.wanted = new Int32Array(regions);
    this.forQueue = new Int32Array(regions);
  }

  /** Places of a region that there have ever been. */
  count(region: number): number {
    return this.ofRegion[region]!.length;
  }

  at(region: number, seat: number): AgencySeat {
    const seats = this.ofRegion[region]!;
    while (seats.length <= seat) seats.push({ officer: NOBODY, due: NOT_ORDERED, filled: 0 });
    return seats[seat]!;
  }
}
