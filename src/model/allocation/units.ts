import { NOBODY } from '../caseload/people.js';
import { GRADES } from '../vocabulary.js';
import { Roster } from './roster.js';

/** Delivery units by national number: their region, who is in sentence management there, and who waits for an officer. */
export class Units {
  readonly count: number;
  /** index of the region of each unit, in the order of the inputs */
  readonly region: Int16Array;
  /** number within the region, from 1 */
  readonly numberInRegion: Int16Array;
  /** first national number of each region, and the number of its units */
  readonly firstOfRegion: Int16Array;
  readonly unitsOfRegion: Int16Array;
  /** case holders in post, by unit */
  readonly rosters: readonly Roster[];
  /** head of the list of waiting cases */
  readonly firstWaiting: Int32Array;
  readonly waiting: Int32Array;
  /** day of the last allocation put on the event list, -1 before the first */
  readonly allocationDue: Int32Array;
  /** points before the anchor, and their integrals over the month */
  readonly pointsHeld: Float64Array;
  readonly pointsAvailable: Float64Array;
  readonly pointsHeldDays: Float64Array;
  readonly pointsAvailableDays: Float64Array;
  /** of the points held, those that claims about workload act on (`CaseWeights.felt`), and their integral */
  readonly feltHeld: Float64Array;
  readonly feltHeldDays: Float64Array;
  /** points of the reports of this month, before the anchor; and by points that no lever moves */
  readonly reportPoints: Float64Array;
  readonly feltReportPoints: Float64Array;
  /** per cent of points available that claims about workload act on, mean of the last complete month */
  readonly workloadPercent: Float64Array;
  /** of the Prioritising Probation Framework, index in `PPF`, during the month */
  readonly ppfState: Uint8Array;
  /** edge C4: per cent of their points that experienced officers have less than at the start, from the last closing */
  readonly mentorPercent: Float64Array;
  /** share of the mentoring needed last month for which nobody had time (edge C4) */
  readonly mentoringMissing: Float64Array;
  /** as the tool shows it on desks: points held, without reports, in per cent of points available, mean of the last complete month */
  readonly deskPercent: Float64Array;
  /** measured workload, reports included, mean of the last complete month: per cent of points available */
  readonly measuredPercent: Float64Array;
  /** points available in the mean of the last complete month, and of those placed by need since */
  readonly availableOfMonth: Float64Array;
  readonly pointsPlaced: Float64Array;
  /** how far officers found themselves above their unit at the start, 0 to 1, [unit][grade] */
  readonly comparingAtStart: Float64Array;

  constructor(unitsOfRegion: readonly number[]) {
    const count = unitsOfRegion.reduce((sum, units) => sum + units, 0);
    this.count = count;
    this.region = new Int16Array(count);
    this.numberInRegion = new Int16Array(count);
    this.firstOfRegion = new Int16Array(unitsOfRegion.length);
    this.unitsOfRegion = Int16Array.from(unitsOfRegion);
    let unit = 0;
    for (let region = 0; region < unitsOfRegion.length; region++) {
      this.firstOfRegion[region] = unit;
      for (let number = 1; number <= unitsOfRegion[region]!; number++, unit++) {
        this.region[unit] = region;
        this.numberInRegion[unit] = number;
      }
    }
    this.rosters = Array.from({ length: count }, () => new Roster());
    this.firstWaiting = new Int32Array(count).fill(NOBODY);
    this.waiting = new Int32Array(count);
    this.allocationDue = new Int32Array(count).fill(-1);
    this.pointsHeld = new Float64Array(count);
    this.pointsAvailable = new Float64Array(count);
    this.pointsHeldDays = new Float64Array(count);
    this.pointsAvailableDays = new Float64Array(count);
    this.feltHeld = new Float64Array(count);
    this.feltHeldDays = new Float64Array(count);
    this.reportPoints = new Float64Array(count);
    this.feltReportPoints = new Float64Array(count);
    this.workloadPercent = new Float64Array(count);
    this.ppfState = new Uint8Array(count);
    this.mentorPercent = new Float64Array(count);
    this.mentoringMissing = new Float64Array(count);
    this.deskPercent = new Float64Array(count);
    this.measuredPercent = new Float64Array(count);
    this.availableOfMonth = new Float64Array(count);
    this.pointsPlaced = new Float64Array(count);
    this.comparingAtStart = new Float64Array(count * GRADES.length);
  }

  /** Unit of a region from a uniform mark. */
  pick(region: number, mark: number): number {
    return this.firstOfRegion[region]! + Math.floor(mark * this.unitsOfRegion[region]!);
  }

  /**
   * Unit of a region with the highest measured workload of the last complete month, those placed by need since then
   * counted as if they had been there: so a cohort of one day does not all go to one unit. The first where two are alike.
   */
  inGreatestNeed(region: number): number {
    const first = this.firstOfRegion[region]!;
    let greatest = first;
    for (let unit = first + 1; unit < first + this.unitsOfRegion[region]!; unit++) {
      if (this.need(unit) > this.need(greatest)) greatest = unit;
    }
    return greatest;
  }

  private need(unit: number): number {
    const placed = this.pointsPlaced[unit]!;
    if (placed === 0) return this.measuredPercent[unit]!;
    const available = this.availableOfMonth[unit]!;
    return (this.measuredPercent[unit]! * available) / (available + placed);
  }

  /** The measured workload of a month, or of the start. @param points anchored, mean of the month, as `available` */
  rememberMeasured(unit: number, points: number, available: number): void {
    this.availableOfMonth[unit] = available;
    this.measuredPercent[unit] = available > 0 ? (100 * points) / available : 0;
    this.pointsPlaced[unit] = 0;
  }

  beginMonth(days: number): void {
    for (let unit = 0; unit < this.count; unit++) {
      this.pointsHeldDays[unit] = this.pointsHeld[unit]! * days;
      this.pointsAvailableDays[unit] = this.pointsAvailable[unit]! * days;
      this.feltHeldDays[unit] = this.feltHeld[unit]! * days;
      this.reportPoints[unit] = 0;
      this.feltReportPoints[unit] = 0;
    }
  }
}
