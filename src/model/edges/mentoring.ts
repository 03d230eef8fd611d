import type { StartTable } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { NEWLY_QUALIFIED_BANDS, newlyQualifiedShare } from '../staff/newlyQualifiedShare.js';
import { DAYS_PER_MONTH, DAYS_PER_YEAR, SERVICE_BAND_EDGES_YEARS, SERVICE_BANDS } from '../vocabulary.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';

const PERCENT = 100;

/**
 * Edge C4: each trainee takes part of the time of an experienced officer of the unit, up to what one gives. What is
 * usual at the national start is in the points available already, so only the change against it acts.
 */
export class Mentoring {
  readonly on: boolean;
  /** FTE of an experienced officer a trainee */
  readonly load: number;
  /** most that an officer gives, share of contracted hours */
  readonly ceiling: number;
  /** days of service from which somebody trains others */
  readonly serviceDays: number;
  /** share of their time that experienced officers give at the national start */
  readonly givenAtStart: number;
  /** of the usual work, for those who trained without mentors, and for how many days where all was missing */
  readonly unmentoredPercent: number;
  readonly unmentoredDays: number;

  constructor({ book, edges }: EdgeContext, start: StartTable, day: number) {
    const figure = (id: string) => book.value(id, day);
    this.on = isOn(edges, 'c4');
    this.load = figure('mentor_load');
    this.ceiling = figure('mentor_ceiling');
    this.serviceDays = figure('mentor_service_years') * DAYS_PER_YEAR;
    this.givenAtStart = Math.min(this.ceiling, this.load * traineesPerMentor(book, start));
    this.unmentoredPercent = Math.round(PERCENT * figure('unmentored_load_share'));
    this.unmentoredDays = figure('unmentored_months') * DAYS_PER_MONTH;
  }

  /** Share of their time that the experienced officers of a unit give. */
  given(trainees: number, mentorFte: number): number {
    return mentorFte > 0 ? Math.min(this.ceiling, (this.load * trainees) / mentorFte) : 0;
  }

  /** Share of the mentoring that trainees need and do not get. */
  missing(trainees: number, mentorFte: number): number {
    const needed = this.load * trainees;
    return needed > 0 ? Math.max(0, 1 - (this.ceiling * mentorFte) / needed) : 0;
  }

  /** Whole per cent of the usual points that an experienced officer of a unit has less than at the start; below 0: more. */
  percentLess(trainees: number, mentorFte: number): number {
    return Math.round(PERCENT * (this.given(trainees, mentorFte) - this.givenAtStart));
  }
}

/** Trainees per FTE of experienced officers who hold cases, from the national start table and the mix of service. */
export function traineesPerMentor(book: ParameterBook, { staffFte, traineeCohorts }: StartTable): number {
  const trainees = traineeCohorts.reduce((sum, { heads }) => sum + heads, 0);
  const mentors = staffFte.PO * book.baseValue('case_holding_share', 0, { grade: 'PO' }) * experiencedShare(book);
  return mentors > 0 ? trainees / mentors : 0;
}

/** Share of probation officers with enough service, past the newly qualified stage; evenly within a band. */
function experiencedShare(book: ParameterBook): number {
  const years = book.value('mentor_service_years', 0);
  const shares = SERVICE_BANDS.map((band) => book.baseValue('stock_by_service_band', 0, { grade: 'PO', band }));
  const pastProtection = 1 - newlyQualifiedShare(book.baseValue('newly_qualified_share_at_start', 0), shares);
  const longest = book.value('longest_service_at_start', 0);
  return shares.reduce((sum, share, band) => {
    const from = SERVICE_BAND_EDGES_YEARS[band]!;
    const to = SERVICE_BAND_EDGES_YEARS[band + 1] ?? longest;
    const enough = Math.min(1, Math.max(0, (to - years) / (to - from)));
    return sum + share * enough * (band < NEWLY_QUALIFIED_BANDS ? pastProtection : 1);
  }, 0);
}
