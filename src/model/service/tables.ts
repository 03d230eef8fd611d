import { CapRules } from '../allocation/capRules.js';
import { Holding } from '../allocation/holding.js';
import type { Units } from '../allocation/units.js';
import { areaToLeaving } from '../edges/areaToLeaving.js';
import { climateToLeaving } from '../edges/climateToLeaving.js';
import { type Comparison, comparisonToLeaving } from '../edges/comparisonToLeaving.js';
import { isOn } from '../edges/edgeIds.js';
import type { EdgeContext, EdgeResponse } from '../edges/edgeResponse.js';
import { exitCauses } from '../edges/exitCauses.js';
import { Mentoring } from '../edges/mentoring.js';
import { PayGaps } from '../edges/payGaps.js';
import { skillInPractice } from '../edges/skillToPractice.js';
import { workloadToLeaving } from '../edges/workloadToLeaving.js';
import { workloadToSickness } from '../edges/workloadToSickness.js';
import type { RegionInput, StartTable } from '../inputs.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { AgencyTerms } from '../recruitment/agencyTerms.js';
import { ReturnTerms } from '../recruitment/returnTerms.js';
import { SkillCurve } from '../staff/skillCurve.js';
import { shareOf } from '../start/regionShares.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BANDS } from '../vocabulary.js';
import { Availability } from '../workload/availability.js';
import { CaseWeights } from '../workload/caseWeights.js';
import { PrioritisingRules } from '../workload/prioritising.js';
import { fillLeaving, PayOnLeaving } from './leavingTable.js';

/** What the processes look up at every event; made anew on each day on which a parameter changes. A class for the reason in `MarkTables`. */
export class Tables {
  /** what a case weighs, and under which tiers */
  readonly weights: CaseWeights;
  /** who may hold it */
  readonly holding: Holding;
  readonly reports: Reports;
  readonly availability: Availability;
  /** by region; null where nothing is capped */
  readonly capRules: readonly (CapRules | null)[];
  /** by region; null where no unit ever turns amber */
  readonly prioritising: readonly (PrioritisingRules | null)[];
  /** hours worked beyond contract, share by region */
  readonly goodwill: Float64Array;
  /** hours in which no work is done, share by unit; below 0, hours gained */
  readonly hoursLost: Float64Array;
  /** closings by which those who hire see leavers late, by region: whole */
  readonly informationLag: Float64Array;
  /** retirements a day, [unit][grade][service band]: nothing but a lever on them moves these */
  readonly retiringPerDay: Float64Array;
  /** leavers a day who do not retire, likewise */
  readonly leavingPerDay: Float64Array;
  readonly promotionPerDay: Float64Array;
  readonly headquartersPerDay: Float64Array;
  /** what draws POs and applicants to other regions */
  readonly payGaps: PayGaps;
  /** staff an SPO who leads a team should have, by region; 0 = posts do not limit promotion */
  readonly spoSpan: Float64Array;
  /** edge C17: a PO takes the post as SPO; else somebody from outside does */
  readonly promotionCostsPo: boolean;
  /** what edge C7 makes of the rates in `leavingPerDay` */
  readonly payOnLeaving: PayOnLeaving;
  /** edge C3 */
  readonly workloadToLeaving: EdgeResponse;
  /** edge C4 */
  readonly mentoring: Mentoring;
  readonly skill: SkillCurve;
  /** edge C21: what one of skill counts in the practice index; 0 where it is off */
  readonly skillInPractice: number;
  /** edge C1 */
  readonly workloadToSickness: EdgeResponse;
  /** edge C9 */
  readonly climateToLeaving: EdgeResponse;
  /** how the area is run, by region */
  readonly areaToLeaving: readonly EdgeResponse[];
  /** edge C18 */
  readonly comparison: Comparison;
  /** FTE wanted by region */
  readonly poRequiredFte: Float64Array;
  readonly leavingBoundPerDay: number;
  /** share of all time away by spells of each kind: published spells times length */
  readonly shortLoad: number;
  readonly longLoad: number;
  /** spells a day at work: nobody falls ill while away, so the published rates are over the share at work */
  readonly shortSpellsPerDay: Float64Array;
  readonly shortSpellDays: number;
  readonly shortBoundPerDay: number;
  readonly longSpellsPerDay: Float64Array;
  readonly longSpellDays: number;
  readonly longBoundPerDay: number;
  readonly daysBeforeReallocation: number;
  /** after a long absence */
  readonly phasedReturnPercent: number;
  readonly phasedReturnDays: number;
  readonly agency: AgencyTerms;
  readonly returning: ReturnTerms;
  /** edge C19: multiplier of the leaving of those who have come back */
  readonly exitCauses: number;
  /** within which a first plan is in time */
  readonly planDueDays: number;

  constructor(context: TableContext, day: number) {
    const { book, regions } = context;
    const byRegion = (id: string) => Float64Array.from(regions, ({ id: region }) => book.value(id, day, { region }));
    const perDay = (id: string) => byRegion(id).map((value) => value / DAYS_PER_YEAR);
    const figure = (id: string) => book.value(id, day);
    this.weights = new CaseWeights(book, day);
    this.holding = new Holding(book, day);
    this.reports = reports(book, day);
    this.availability = availability(book, day);
    this.capRules = regions.map(({ id }) => capRules(context, day, id));
    this.prioritising = regions.map(({ id }) => prioritisingRules(book, day, id));
    this.goodwill = byRegion('goodwill_share');
    this.hoursLost = hoursLost(context, day);
    this.informationLag = byRegion('vacancy_information_lag').map(Math.round);
    const cells = context.units.count * GRADES.length * SERVICE_BANDS.length;
    this.retiringPerDay = new Float64Array(cells);
    this.leavingPerDay = new Float64Array(cells);
    this.payOnLeaving = new PayOnLeaving(cells, context, day);
    fillLeaving(this, context, day);
    this.spoSpan = byRegion('spo_span');
    const [usual, most] = [perDay('po_promotion_rate'), perDay('spo_promotion_most')];
    this.promotionPerDay = usual.map((rate, region) => (this.spoSpan[region]! > 0 ? most[region]! : rate));
    this.promotionCostsPo = isOn(context.edges, 'c17');
    this.headquartersPerDay = perDay('po_headquarters_rate');
    this.payGaps = new PayGaps(context, day);
    this.workloadToLeaving = workloadToLeaving(context, day);
    this.mentoring = new Mentoring(context, context.start, day);
    this.skill = new SkillCurve(book, day);
    this.skillInPractice = skillInPractice(context, context.start);
    this.workloadToSickness = workloadToSickness(context, day);
    this.climateToLeaving = climateToLeaving(context, day);
    this.areaToLeaving = regions.map(({ id }) => areaToLeaving(context, day, id));
    this.comparison = comparisonToLeaving(context, day);
    this.poRequiredFte = Float64Array.from(
      regions,
      (region) => book.value('po_required_fte', day, { region: region.id }) * shareOf(region, 'poRequired'),
    );
    this.leavingBoundPerDay = figure('leaving_rate_bound') / DAYS_PER_YEAR;
    this.shortLoad = sicknessLoad('short', figure);
    this.longLoad = sicknessLoad('long', figure);
    const atWork = 1 - this.shortLoad - this.longLoad;
    this.shortSpellsPerDay = perDay('short_sickness_spells').map((rate) => rate / atWork);
    this.shortSpellDays = figure('short_sickness_length') * CALENDAR_DAYS_PER_WORKING_DAY;
    this.shortBoundPerDay = figure('short_sickness_bound') / DAYS_PER_YEAR;
    this.longSpellsPerDay = perDay('long_sickness_spells').map((rate) => rate / atWork);
    this.longSpellDays = figure('long_sickness_length') * CALENDAR_DAYS_PER_WORKING_DAY;
    this.longBoundPerDay = figure('long_sickness_bound') / DAYS_PER_YEAR;
    this.daysBeforeReallocation = Math.round(figure('absence_before_reallocation'));
    this.phasedReturnPercent = Math.round(100 * figure('phased_return_share'));
    this.phasedReturnDays = Math.round(figure('phased_return_days'));
    this.agency = new AgencyTerms(book, day);
    this.returning = new ReturnTerms(book, day);
    this.exitCauses = exitCauses(context, day);
    this.planDueDays = figure('plan_due_days');
  }
}

function hoursLost({ book, units, regions }: TableContext, day: number): Float64Array {
  return Float64Array.from(units.region, (region, unit) => {
    return book.value('hours_lost_share', day, { region: regions[region]!.id, unit: units.numberInRegion[unit]! });
  });
}

function capRules({ book, anchors }: TableContext, day: number, region: string): CapRules | null {
  const rules = new CapRules(book, day, region, anchors.workloadFactor);
  return rules.binds ? rules : null;
}

function prioritisingRules(book: ParameterBook, day: number, region: string): PrioritisingRules | null {
  const rules = new PrioritisingRules(book, day, region);
  return rules.acts ? rules : null;
}

export interface Report {
  /** of disposals, those for which a case holder writes one */
  readonly share: number;
  readonly points: number;
  /** points that no lever moves */
  readonly feltPoints: number;
}

export type Reports = Readonly<Record<'standard' | 'fast' | 'parole', Report>>;

/** Working days to calendar days: five in seven. */
const CALENDAR_DAYS_PER_WORKING_DAY = 7 / 5;

export interface TableContext extends EdgeContext {
  readonly units: Units;
  /** all regions, in order */
  readonly regions: readonly RegionInput[];
  /** indices of the simulated ones */
  readonly selected: readonly number[];
  readonly start: StartTable;
}

/** Share of all time away by spells of a kind, as published. */
export function sicknessLoad(kind: 'short' | 'long', figure: (id: string) => number): number {
  const days = figure(`${kind}_sickness_length`) * CALENDAR_DAYS_PER_WORKING_DAY;
  return (figure(`${kind}_sickness_spells`) * days) / DAYS_PER_YEAR;
}

function reports(book: ParameterBook, day: number): Reports {
  const kind = (report: string) => ({
    share: book.value('court_report_share', day, { cell: { report } }),
    points: Math.round(book.value('report_points', day, { cell: { report } })),
    feltPoints: Math.round(book.value('report_points', 0, { cell: { report } })),
  });
  return { standard: kind('standard'), fast: kind('fast'), parole: kind('parole') };
}

function availability(book: ParameterBook, day: number): Availability {
  const other = GRADES.map((grade) => book.value('other_availability_loss', day, { grade }));
  const newly = [other[0]!, book.value('newly_qualified_reduction', day)];
  const training = AXES.training_stage.map((stage) => [
    other[3]!,
    book.value('trainee_reduction', day, { cell: { training_stage: stage } }),
  ]);
  return new Availability(book.value('nominal_points', day), [...other.map((loss) => [loss]), newly, ...training]);
}
