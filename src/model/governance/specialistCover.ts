import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { ABSENCE, holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { specialistShortage } from './specialistShortage.js';

/**
 * Mechanism G10: specialists, of whom each unit needs a share of those it had at the start to be at work. A large service
 * sends one where one is missing; a border between employers takes a part of that.
 */
export class SpecialistCover {
  /** heads by unit */
  readonly needed: Float64Array;

  constructor(units: number) {
    this.needed = new Float64Array(units);
  }

  /** Once everybody of the start is in post. */
  begin(service: Service): void {
    const share = service.book.value('specialists_needed', 0);
    const there = countSpecialists(service, () => true);
    for (let unit = 0; unit < there.length; unit++) this.needed[unit] = share * there[unit]!;
  }

  neededIn({ units }: Service, region: number): number {
    const first = units.firstOfRegion[region]!;
    return this.needed.subarray(first, first + units.unitsOfRegion[region]!).reduce((sum, heads) => sum + heads, 0);
  }

  /** Needed less at work today, heads by unit. */
  missing(service: Service): Float64Array {
    const { officers } = service;
    const atWork = countSpecialists(service, (row) => officers.absence[row] === ABSENCE.none);
    return this.needed.map((heads, unit) => heads - atWork[unit]!);
  }

  /** Heads that are missing where they are needed today. */
  short(service: Service): SpecialistsShort {
    const { units, regions, selected } = service;
    const missing = this.missing(service);
    const ofUnits = frictionOf(service, 'specialist_friction_units');
    const alone = new Float64Array(regions.length).fill(1);
    const helped = frictionOf(service, 'specialist_friction_regions');
    const shortWith = (ofRegions: Float64Array) =>
      specialistShortage(missing, units, { units: ofUnits, regions: ofRegions }, selected);
    return { ofRegions: shortWith(alone), together: shortWith(helped).reduce((sum, heads) => sum + heads, 0) };
  }
}

export interface SpecialistsShort {
  /** by region, help from other regions left aside: a region alone is the region inside the nation */
  readonly ofRegions: Float64Array;
  /** over all simulated regions, which help each other */
  readonly together: number;
}

function frictionOf({ book, regions, simulation }: Service, id: string): Float64Array {
  const day = Math.max(0, simulation.now - 1);
  return Float64Array.from(regions, ({ id: region }) => Math.min(1, book.value(id, day, { region })));
}

/** Specialists in post whom a condition holds for, by unit: probation officers with cases, past the newly qualified stage. */
function countSpecialists(service: Service, counts: (row: number) => boolean): Float64Array {
  const { officers, units, streams, book } = service;
  const share = book.value('specialist_share', 0);
  const heads = new Float64Array(units.count);
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.PO || officers.newlyQualified[row] === 1) continue;
    if (officers.origin[row] === ORIGIN.agency || !holdsCasesNow(service, row) || !counts(row)) continue;
    const mark = streams.uniform(PURPOSE.specialist, officers.idHigh[row]!, officers.idLow[row]!, 0);
    if (mark < share) heads[officers.unit[row]!]!++;
  }
  return heads;
}
