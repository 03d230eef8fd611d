import { pow } from '../../engine/math/pow.js';
import type { StartTable } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { SkillCurve } from '../staff/skillCurve.js';
import { DAYS_PER_YEAR, SERVICE_BAND_EDGES_YEARS, SERVICE_BANDS } from '../vocabulary.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';

/** First of the bands of five years of service and more. */
const FIVE_YEARS = SERVICE_BANDS.indexOf('5-10');

/**
 * Edge C21, skill and the quality of practice: what one of skill counts in the practice index, in the place of the share
 * of officers with five years of service or more; 0 where the edge is off. At the national start the two say the same.
 */
export function skillInPractice({ book, edges }: Omit<EdgeContext, 'anchors'>, start: StartTable): number {
  if (!isOn(edges, 'c21')) return 0;
  const experienced = bandShares(book, 'PO').slice(FIVE_YEARS);
  return experienced.reduce((sum, share) => sum + share, 0) / skillAtStart(book, start);
}

/** Mean skill of case holders at the national start, by the FTE of the start table, service even within each band. */
export function skillAtStart(book: ParameterBook, { staffFte, traineeCohorts, stockDay }: StartTable): number {
  const curve = new SkillCurve(book, 0);
  const holding = (grade: string) => book.baseValue('case_holding_share', 0, { grade });
  const trainees = traineeCohorts.reduce((sum, { heads }) => sum + heads, 0);
  const parts = [
    { fte: staffFte.PO * holding('PO'), skill: meanOfBands(book, curve, 'PO', curve.missedByOfficers) },
    { fte: (staffFte.PSO - trainees) * holding('PSO'), skill: meanOfBands(book, curve, 'PSO', 0) },
    ...traineeCohorts.map(({ heads, startedDay }) => ({
      fte: heads,
      skill: meanOfCohort(book, curve, stockDay + 1 - startedDay),
    })),
  ];
  const fte = parts.reduce((sum, part) => sum + part.fte, 0);
  return parts.reduce((sum, part) => sum + part.fte * part.skill, 0) / fte;
}

function meanOfBands(book: ParameterBook, curve: SkillCurve, grade: string, missedDays: number): number {
  const longest = book.value('longest_service_at_start', 0);
  return bandShares(book, grade).reduce((sum, share, band) => {
    const from = SERVICE_BAND_EDGES_YEARS[band]! * DAYS_PER_YEAR;
    const to = (SERVICE_BAND_EDGES_YEARS[band + 1] ?? longest) * DAYS_PER_YEAR;
    return sum + share * meanOver(from - missedDays, to - missedDays, curve);
  }, 0);
}

/** Those from outside have what the training gave them; the others had up to some years as PSO before it. */
function meanOfCohort(book: ParameterBook, curve: SkillCurve, trainedDays: number): number {
  const learnt = trainedDays - curve.missed(trainedDays);
  const external = book.value('trainee_external', 0);
  const before = book.value('service_before_training', 0) * DAYS_PER_YEAR;
  return external * curve.ofDaysAtDesk(learnt) + (1 - external) * meanOver(learnt, learnt + before, curve);
}

function bandShares(book: ParameterBook, grade: string): number[] {
  return SERVICE_BANDS.map((band) => book.baseValue('stock_by_service_band', 0, { grade, band }));
}

/** Mean of 1 - 2^(-x / half-life) over days x at the desk spread evenly; there is no skill below day 0. */
function meanOver(from: number, to: number, { halfLifeDays }: SkillCurve): number {
  if (to <= 0) return 0;
  const first = Math.max(0, from);
  const left = (days: number) => pow(2, -days / halfLifeDays);
  const unlearnt = (halfLifeDays / Math.LN2) * (left(first) - left(to));
  return (to - first - unlearnt) / (to - from);
}
