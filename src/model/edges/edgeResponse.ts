import type { Anchors, EdgeSwitch } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import type { Service } from '../service.js';
import { holdsCasesNow } from '../staff/officerLedger.js';

/** What an edge is built from. */
export interface EdgeContext {
  readonly book: ParameterBook;
  readonly edges: readonly EdgeSwitch[];
  /** of the national start, on which edges are centred */
  readonly anchors: Anchors;
}

const [CENTRE, PER_POINT, LEAST, MOST] = [0, 1, 2, 3];

/**
 * How a rate answers to what drives it (most often the measured workload of the unit in the last complete month): a
 * multiplier that is 1 at the centre, moves in proportion to what lies above or below it, and saturates at both ends.
 * A slope of 0 is an edge that is off.
 */
export class EdgeResponse {
  /** one typed array, so that whole numbers in one play and fractions in the next are one kind of thing */
  private readonly figures: Float64Array;

  /**
   * @param centre of the driver, at which the multiplier is 1
   * @param perPoint relative change of the rate for one more of the driver; below 0, the other way
   * @param least at most 1
   * @param most at least 1
   */
  constructor(centre: number, perPoint: number, least: number, most: number) {
    this.figures = Float64Array.of(centre, perPoint, least, most);
  }

  multiplier(driver: number): number {
    const { figures } = this;
    const linear = 1 + figures[PER_POINT]! * (driver - figures[CENTRE]!);
    return Math.min(figures[MOST]!, Math.max(figures[LEAST]!, linear));
  }

  /** The upper end, whether there is an effect or not. */
  get most(): number {
    return this.figures[MOST]!;
  }

  /** The most that anything can make of the rate: 1 where there is no effect. Of slopes of 0 or more. */
  get reach(): number {
    return this.figures[PER_POINT]! > 0 ? this.most : 1;
  }
}

/** The multiplier of an officer's rate: case holders answer to the workload of their unit, others do not. */
export function workloadMultiplier(service: Service, row: number, response: EdgeResponse): number {
  if (!holdsCasesNow(service, row)) return 1;
  return response.multiplier(service.units.workloadPercent[service.officers.unit[row]!]!);
}
