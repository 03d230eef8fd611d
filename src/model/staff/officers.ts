import type { Cap } from '../allocation/roster.js';
import { growColumns } from '../growColumns.js';
import type { Grade } from '../vocabulary.js';

export const GRADE = { PO: 0, PSO: 1, SPO: 2, trainee: 3 } as const satisfies Record<Grade, number>;

/** Row of the table of who may hold what: the four grades, then the newly qualified PO. */
export const HOLDER_NEWLY_QUALIFIED = 4;
/** Then the agency officer, whose grade is PO. */
export const HOLDER_AGENCY = 5;

/** Whether somebody who has left may be asked to come back. */
export const ASK_BACK = { no: 0, may: 1, asked: 2 } as const;

/** How somebody came: agency officers are nobody's staff and count apart; those who came back are known again. */
export const ORIGIN = { staff: 0, agency: 1, returned: 2 } as const;

/**
 * Everybody employed since the start, as a table of columns; a row is never used twice.
 * Days are days from the start; instants inside a day keep their fraction.
 */
export class Officers {
  idHigh = new Int32Array(0);
  idLow = new Int32Array(0);
  region = new Int16Array(0);
  /** national number of the unit */
  unit = new Int16Array(0);
  grade = new Int8Array(0);
  /** index as in `ORIGIN` */
  origin = new Uint8Array(0);
  /** 1 in sentence management, 0 in another role */
  holdsCases = new Uint8Array(0);
  inPost = new Uint8Array(0);
  /** 1 left the service as a PO and may be asked back, 2 has been asked; 0 otherwise */
  askBack = new Uint8Array(0);
  leftOn = new Float64Array(0);
  /** contracted hours in hundredths of full time */
  fteHundredths = new Int16Array(0);
  /** first day of service with HMPPS, before the start for most */
  serviceFrom = new Float64Array(0);
  newlyQualified = new Uint8Array(0);
  /** trainee: index in the axis training_stage */
  trainingStage = new Uint8Array(0);
  /** trainee: months of training counted, and of them those in a unit in amber or red (edge C5) */
  trainingMonths = new Uint8Array(0);
  strippedMonths = new Uint8Array(0);
  /** 1 short absence, 2 long absence, 0 at work */
  absence = new Uint8Array(0);
  absentUntil = new Float64Array(0);
  /** per cent of the usual work that the officer carries until `reducedUntil` */
  loadPercent = new Uint8Array(0);
  reducedUntil = new Float64Array(0);
  /** a payment to stay: bound until this day; leaving times this while bound; expected leavings that it kept from happening */
  tiedUntil = new Float64Array(0);
  tiedMultiplier = new Float64Array(0);
  keptHazard = new Float64Array(0);
  /** trainee: days for which a mentor was needed, and of these the days that were missing (edge C4) */
  mentoringDays = new Float64Array(0);
  unmentoredDays = new Float64Array(0);
  /** share of full skill at the desk on the day on which it was last set */
  skill = new Float64Array(0);
  skillSetOn = new Float64Array(0);
  /** points available this week; 0 when absent long, or without cases */
  available = new Int32Array(0);
  /** points held, before the anchor */
  points = new Int32Array(0);
  cases = new Int32Array(0);
  firstCase = new Int32Array(0);
  /** place in the roster of the unit, -1 when not in it */
  rosterPlace = new Int32Array(0);
  /** the next candidate of each process: its number and its instant */
  leavingCandidate = new Int32Array(0);
  leavingAt = new Float64Array(0);
  shortCandidate = new Int32Array(0);
  shortAt = new Float64Array(0);
  longCandidate = new Int32Array(0);
  longAt = new Float64Array(0);

  private capacity = 0;
  private used = 0;

  constructor(capacity: number) {
    this.grow(capacity);
  }

  get rows(): number {
    return this.used;
  }

  add(): number {
    if (this.used === this.capacity) this.grow(2 * this.capacity);
    return this.used++;
  }

  /** Of two officers the one with the lower identity: who goes first among equals, whatever their rows. */
  goesFirst(a: number, b: number): boolean {
    const { idHigh, idLow } = this;
    return idHigh[a] === idHigh[b] ? idLow[a]! < idLow[b]! : idHigh[a]! < idHigh[b]!;
  }

  /** The grade, the newly qualified PO or the agency officer: what the rules of holding tell apart. */
  holderKind(officer: number): number {
    if (this.origin[officer] === ORIGIN.agency) return HOLDER_AGENCY;
    const grade = this.grade[officer]!;
    return grade === GRADE.PO && this.newlyQualified[officer] === 1 ? HOLDER_NEWLY_QUALIFIED : grade;
  }

  /** Whether the officer stays within the cap with a case of so many points added. */
  staysUnder(officer: number, points: number, cap: Cap): boolean {
    if (this.cases[officer]! >= cap.mostCases[this.holderKind(officer)]!) return false;
    if (points === 0) return true;
    const would = (this.points[officer]! + points) * cap.workloadFactor;
    return 100 * would <= cap.percent * this.available[officer]!;
  }

  private grow(capacity: number): void {
    this.capacity = capacity;
    growColumns(this, capacity);
  }
}
