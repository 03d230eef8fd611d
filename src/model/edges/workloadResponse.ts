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
 * How a rate answers to the measured workload of the unit in the last complete month: a multiplier that is 1 at the
 * centre, moves in proportion to the points above or below it, and saturates at both ends. A slope of 0 is an edge
 * that is off.
 */
export class WorkloadResponse {
  /** one typed array, so that whole numbers in one play and fractions in the next are one kind of thing */
  private readonly figures: Float64Array;

  /**
   * @param centrePercent workload at which the multiplier is 1
   * @param perPoint relative change of the rate for one point of workload, 0 or more
   * @param least at most 1
   * @param most at least 1
   */
  constructor(centrePercent: number, perPoint: number, least: number, most: number) {
    this.figures = Float64Array.of(centrePercent, perPoint, least, most);
  }

  multiplier(workloadPercent: number): number {
    const { figures } = this;
    const linear = 1 + figures[PER_POINT]! * (workloadPercent - figures[CENTRE]!);
    return Math.min(figures[MOST]!, Math.max(figures[LEAST]!, linear));
  }

  /** The most that any workload can make of the rate: 1 where there is no effect. */
  get reach(): number {
    return this.figures[PER_POINT]! > 0 ? this.figures[MOST]! : 1;
  }
}

/** The multiplier of an officer's rate: case holders answer to the workload of their unit, others do not. */
export function workloadMultiplier(service: Service, row: number, response: WorkloadResponse): number {
  if (!holdsCasesNow(service, row)) return 1;
  return response.multiplier(service.units.workloadPercent[service.officers.unit[row]!]!);
}
