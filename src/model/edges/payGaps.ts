import { pow } from '../../engine/math/pow.js';
import type { Units } from '../allocation/units.js';
import type { RegionInput } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import { localPay, localPayAtStart, localPayMoves } from './localPay.js';

interface GapContext {
  readonly book: ParameterBook;
  readonly units: Units;
  /** all regions, in order */
  readonly regions: readonly RegionInput[];
  /** indices of the simulated regions: nobody moves to another */
  readonly selected: readonly number[];
}

/** What holds for those who would leave a region; a change may name it. */
interface Terms {
  readonly region: number;
  readonly transfer: number;
  readonly applicant: number;
  /** moves a PO and year */
  readonly baseRate: number;
  readonly most: number;
}

/**
 * What gaps of pay between the simulated regions do to one pool of probation officers. Each region that pays relatively
 * more than a place pulls with the weight (its pay over pay here, each as a ratio to the start) to the power of an
 * elasticity, less 1. Where all raise pay alike every weight is exactly 0.
 */
export class PayGaps {
  /** moves of a PO between regions a day, by unit */
  readonly movesPerDay: Float64Array;
  /** pull of each region on the POs of each unit, [unit][region] */
  private readonly onOfficers: Float64Array;
  /** and on the applicants of each region, [region][region] */
  private readonly onApplicants: Float64Array;
  private readonly regions: number;

  constructor(context: GapContext, day: number) {
    const { units, regions, selected } = context;
    this.regions = regions.length;
    this.movesPerDay = new Float64Array(units.count);
    this.onOfficers = new Float64Array(units.count * regions.length);
    this.onApplicants = new Float64Array(regions.length * regions.length);
    const all = selected.map((region) => termsOf(context, region, day));
    if (!localPayMoves(context.book) || all.every(({ transfer, applicant }) => transfer === 0 && applicant === 0))
      return;
    const ofUnits = relativePay(context, day);
    const ofRegions = meanOfRegions(units, ofUnits, regions.length);
    for (const terms of all) {
      this.pullApplicants(terms, selected, ofRegions);
      const first = units.firstOfRegion[terms.region]!;
      for (let unit = first; unit < first + units.unitsOfRegion[terms.region]!; unit++) {
        this.pullOfficers(terms, selected, unit, ofUnits[unit]!, ofRegions);
      }
    }
  }

  private pullApplicants(terms: Terms, selected: readonly number[], ofRegions: Float64Array): void {
    for (const to of selected) {
      const ratio = ofRegions[to]! / ofRegions[terms.region]!;
      this.onApplicants[terms.region * this.regions + to] = pull(ratio, terms.applicant);
    }
  }

  /** @param pay of the unit, as a ratio to the start */
  private pullOfficers(
    terms: Terms,
    selected: readonly number[],
    unit: number,
    pay: number,
    ofRegions: Float64Array,
  ): void {
    for (const to of selected) {
      if (to !== terms.region) this.onOfficers[unit * this.regions + to] = pull(ofRegions[to]! / pay, terms.transfer);
    }
    const rate = terms.baseRate * sumOf(this.onOfficers, unit, this.regions);
    this.movesPerDay[unit] = Math.min(terms.most, rate) / DAYS_PER_YEAR;
  }

  /** The region to which an officer of a unit moves, by a uniform mark. Ask only where somebody moves. */
  destination(unit: number, mark: number): number {
    const pulls = this.onOfficers;
    return regionAt(pulls, unit, this.regions, mark * sumOf(pulls, unit, this.regions));
  }

  /** Whether another region pays more than that of an applicant. */
  drawsApplicantsOf(region: number): boolean {
    return sumOf(this.onApplicants, region, this.regions) > 0;
  }

  /** Where an applicant of a region would rather work, by a uniform mark: home has the weight 1. */
  preferredRegion(home: number, mark: number): number {
    const pulls = this.onApplicants;
    const at = mark * (1 + sumOf(pulls, home, this.regions));
    return at < 1 ? home : regionAt(pulls, home, this.regions, at - 1);
  }
}

function termsOf({ book, regions }: GapContext, region: number, day: number): Terms {
  const figure = (id: string) => book.value(id, day, { region: regions[region]!.id });
  return {
    region,
    transfer: figure('transfer_elasticity'),
    applicant: figure('applicant_elasticity'),
    baseRate: figure('transfer_base_rate'),
    most: figure('transfer_most'),
  };
}

function pull(ratio: number, elasticity: number): number {
  return ratio > 1 && elasticity > 0 ? pow(ratio, elasticity) - 1 : 0;
}

/** Pay of a PO over that of the start, by unit. */
function relativePay({ book, units, regions }: GapContext, day: number): Float64Array {
  return Float64Array.from({ length: units.count }, (_, unit) => {
    const { id } = regions[units.region[unit]!]!;
    const here = { region: id, unit: units.numberInRegion[unit]!, grade: 'PO' };
    return localPay(book, day, here) / localPayAtStart(book, { region: id, grade: 'PO' });
  });
}

/** Mean over the units of each region; exactly their figure where they are alike. */
function meanOfRegions(units: Units, ofUnits: Float64Array, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, region) => {
    const first = units.firstOfRegion[region]!;
    const own = ofUnits.subarray(first, first + units.unitsOfRegion[region]!);
    const [usual] = own;
    return usual! + own.reduce((sum, pay) => sum + (pay - usual!), 0) / own.length;
  });
}

function sumOf(pulls: Float64Array, row: number, regions: number): number {
  let sum = 0;
  for (let region = 0; region < regions; region++) sum += pulls[row * regions + region]!;
  return sum;
}

/** @param at along the pulls of a row, laid end to end @returns the region there; the last that pulls, should rounding pass it */
function regionAt(pulls: Float64Array, row: number, regions: number, at: number): number {
  let [upTo, found] = [0, -1];
  for (let region = 0; region < regions && upTo <= at; region++) {
    const weight = pulls[row * regions + region]!;
    if (weight === 0) continue;
    upTo += weight;
    found = region;
  }
  return found;
}
