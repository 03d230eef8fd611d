import { tierLetter } from '../caseload/casePoints.js';
import { NOBODY } from '../caseload/people.js';
import { roshOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { MOST_HOLDING_GROUPS } from './holding.js';
import { holdingGroup } from './takeCase.js';

/** Ciura's gaps: a batch holds a few cases on a day, two thousand at the start or in a queue under a cap. */
const GAPS = [701, 301, 132, 57, 23, 10, 4, 1] as const;

const MOST_HARM = 3;
const LETTERS = 8;
/** more than the points of any case */
const POINTS = 2 ** 15;
const ONE_WORD = 2 ** 32;

/**
 * The waiting cases of the unit being allocated, in order: risk of serious harm, tier, points, then identity. What
 * decides the order is read once a case, since the people are far apart in memory: two numbers, of which the first
 * (harm, tier, points, high word of the identity) is exact below 2^53.
 */
export class Batch {
  /** row of the person, by place */
  rows = new Int32Array(256);
  private first = new Float64Array(256);
  private second = new Int32Array(256);
  /** [holding group]: fewest points of a case that found every desk full in this batch, in the unit and in the others */
  private readonly hopeless = new Float64Array(MOST_HOLDING_GROUPS);
  private readonly hopelessElsewhere = new Float64Array(MOST_HOLDING_GROUPS);

  /** Takes in the waiting cases of a unit, in order. @returns how many */
  gather(service: Service, unit: number): number {
    const { people, units } = service;
    this.makeRoom(units.waiting[unit]!);
    this.hopeless.fill(Number.POSITIVE_INFINITY);
    this.hopelessElsewhere.fill(Number.POSITIVE_INFINITY);
    let count = 0;
    for (let row = units.firstWaiting[unit]!; row !== NOBODY; row = people.next(row)) this.put(service, row, count++);
    this.sort(count);
    return count;
  }

  /** Whether a case that the same officers may hold, with no more points, found no desk in this batch. */
  isHopeless(service: Service, row: number): boolean {
    return service.people.points(row) >= this.hopeless[holdingGroup(service, row)]!;
  }

  noteHopeless(service: Service, row: number): void {
    note(this.hopeless, service, row);
  }

  /** The same of the other units of the region. */
  isHopelessElsewhere(service: Service, row: number): boolean {
    return service.people.points(row) >= this.hopelessElsewhere[holdingGroup(service, row)]!;
  }

  noteHopelessElsewhere(service: Service, row: number): void {
    note(this.hopelessElsewhere, service, row);
  }

  private put({ people, tables }: Service, row: number, place: number): void {
    const harm = MOST_HARM - roshOf(people.risk(row));
    const tier = harm * LETTERS + tierLetter(people, row, tables.weights);
    this.rows[place] = row;
    this.first[place] = (tier * POINTS + (POINTS - 1 - people.points(row))) * ONE_WORD + people.idHigh(row);
    this.second[place] = people.idLow(row);
  }

  /** Shell sort in place; the order is total, so equal places do not occur. */
  private sort(count: number): void {
    for (const gap of GAPS) for (let i = gap; i < count; i++) this.sink(i, gap);
  }

  /** Moves the case at a place forward, in steps of the gap, to where it belongs. */
  private sink(place: number, gap: number): void {
    const { rows, first, second } = this;
    const row = rows[place]!;
    const one = first[place]!;
    const two = second[place]!;
    let at = place;
    while (at >= gap && (one < first[at - gap]! || (one === first[at - gap]! && two < second[at - gap]!))) {
      rows[at] = rows[at - gap]!;
      first[at] = first[at - gap]!;
      second[at] = second[at - gap]!;
      at -= gap;
    }
    rows[at] = row;
    first[at] = one;
    second[at] = two;
  }

  private makeRoom(cases: number): void {
    if (this.rows.length >= cases) return;
    this.rows = new Int32Array(2 * cases);
    this.first = new Float64Array(2 * cases);
    this.second = new Int32Array(2 * cases);
  }
}

function note(fewest: Float64Array, service: Service, row: number): void {
  const group = holdingGroup(service, row);
  fewest[group] = Math.min(fewest[group]!, service.people.points(row));
}
