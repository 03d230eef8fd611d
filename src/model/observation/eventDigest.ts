/**
 * One hash a region over the events that happened in it: what, when and to whom. The sum does not depend on the order
 * of events, so that what happens elsewhere at the same instant cannot change it.
 */
export class EventDigest {
  private readonly low: Int32Array;
  private readonly high: Int32Array;

  constructor(regions: number) {
    this.low = new Int32Array(regions);
    this.high = new Int32Array(regions);
  }

  add(region: number, day: number, what: number, idHigh: number, idLow: number): void {
    let hash = Math.imul(day ^ 0x9e3779b9, 0x85ebca6b) ^ what;
    hash = Math.imul(hash ^ (hash >>> 15) ^ idHigh, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ idLow, 0x27d4eb2f);
    this.low[region]! += hash ^ (hash >>> 16);
    hash = Math.imul(hash ^ (hash >>> 14) ^ day, 0x165667b1);
    this.high[region]! += hash ^ (hash >>> 15);
  }

  text(region: number): string {
    return hex(this.high[region]!) + hex(this.low[region]!);
  }
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
