import { Holding } from '../allocation/holding.js';
import type { Units } from '../allocation/units.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BANDS } from '../vocabulary.js';
import { Availability } from '../workload/availability.js';
import { CaseWeights } from '../workload/caseWeights.js';

/** What the processes look up at every event; made anew on each day on which a parameter changes. A class for the reason in `MarkTables`. */
export class Tables {
  /** what a case weighs, and under which tiers */
  readonly weights: CaseWeights;
  /** who may hold it */
  readonly holding: Holding;
  readonly reports: Reports;
  readonly availability: Availability;
  /** per cent by region; 0 = no cap */
  readonly allocationCap: Float64Array;
  /** leavers a day, [unit][grade][service band] */
  readonly leavingPerDay: Float64Array;
  readonly promotionPerDay: Float64Array;
  readonly headquartersPerDay: Float64Array;
  /** edge C3 by region: relative change for each point of workload, and the saturations */
  readonly c3PerPoint: Float64Array;
  readonly c3Least: number;
  readonly c3Most: number;
  /** FTE wanted by region */
  readonly poRequiredFte: Float64Array;
  readonly leavingBoundPerDay: number;
  /** share of all time away by spells of each kind: published spells times length */
  readonly shortLoad: number;
  readonly longLoad: number;
  /** spells a day at work: nobody falls ill while away, so the published rates are over the share at work */
  readonly shortSpellsPerDay: Float64Array;
  readonly shortSpellDays: number;
  readonly longSpellsPerDay: Float64Array;
  readonly longSpellDays: number;
  readonly daysBeforeReallocation: number;

  constructor(context: TableContext, day: number) {
    const { book, regions } = context;
    const byRegion = (id: string) => Float64Array.from(regions, ({ id: region }) => book.value(id, day, { region }));
    const perDay = (id: string) => byRegion(id).map((value) => value / DAYS_PER_YEAR);
    const shortSpellDays = book.value('short_sickness_length', day) * CALENDAR_DAYS_PER_WORKING_DAY;
    const longSpellDays = book.value('long_sickness_length', day) * CALENDAR_DAYS_PER_WORKING_DAY;
    const shortLoad = (book.value('short_sickness_spells', day) * shortSpellDays) / DAYS_PER_YEAR;
    const longLoad = (book.value('long_sickness_spells', day) * longSpellDays) / DAYS_PER_YEAR;
    this.weights = new CaseWeights(book, day);
    this.holding = new Holding(book, day);
    this.reports = reports(book, day);
    this.availability = availability(book, day);
    this.allocationCap = byRegion('allocation_cap');
    this.leavingPerDay = leavingTable(context, day);
    this.promotionPerDay = perDay('po_promotion_rate');
    this.headquartersPerDay = perDay('po_headquarters_rate');
    this.c3PerPoint = byRegion('edge_c3_strength').map((strength) => (context.c3On ? strength / 10 : 0));
    this.c3Least = book.value('edge_c3_least', day);
    this.c3Most = book.value('edge_c3_most', day);
    this.poRequiredFte = Float64Array.from(
      regions,
      ({ id, share }) => book.value('po_required_fte', day, { region: id }) * share,
    );
    this.leavingBoundPerDay = book.value('leaving_rate_bound', day) / DAYS_PER_YEAR;
    this.shortSpellsPerDay = perDay('short_sickness_spells').map((rate) => rate / (1 - shortLoad - longLoad));
    this.shortSpellDays = shortSpellDays;
    this.longSpellsPerDay = perDay('long_sickness_spells').map((rate) => rate / (1 - shortLoad - longLoad));
    this.shortLoad = shortLoad;
    this.longLoad = longLoad;
    this.longSpellDays = longSpellDays;
    this.daysBeforeReallocation = Math.round(book.value('absence_before_reallocation', day));
  }
}

/** Reports by kind: share of disposals for which a case holder writes one, and its points. */
export type Reports = Readonly<
  Record<'standard' | 'fast' | 'parole', { readonly share: number; readonly points: number }>
>;

/** Working days to calendar days: five in seven. */
const CALENDAR_DAYS_PER_WORKING_DAY = 7 / 5;

export interface TableContext {
  readonly book: ParameterBook;
  readonly units: Units;
  /** ids and shares of all regions, in order */
  readonly regions: readonly { readonly id: string; readonly share: number }[];
  readonly c3On: boolean;
}

function reports(book: ParameterBook, day: number): Reports {
  const kind = (report: string) => ({
    share: book.value('court_report_share', day, { cell: { report } }),
    points: Math.round(book.value('report_points', day, { cell: { report } })),
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

/**
 * Leavers a day by unit, grade and service band: the grade's rate times the shape by service, which is scaled so that
 * the stock at the start leaves at the grade's rate; then the changes of the levers.
 */
function leavingTable(context: TableContext, day: number): Float64Array {
  const { book, units, regions } = context;
  const table = new Float64Array(units.count * GRADES.length * SERVICE_BANDS.length);
  const base = GRADES.map((grade) => Float64Array.from(baseLeaving(book, grade, day)));
  if (!book.isChanged('leaving_rate')) {
    fillAlike(table, base);
    return table;
  }
  let cell = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const region = regions[units.region[unit]!]!.id;
    for (let grade = 0; grade < GRADES.length; grade++) {
      for (let band = 0; band < SERVICE_BANDS.length; band++) {
        const place = { region, unit: units.numberInRegion[unit]!, grade: GRADES[grade]!, band: SERVICE_BANDS[band]! };
        table[cell++] = book.changed('leaving_rate', base[grade]![band]!, day, place) / DAYS_PER_YEAR;
      }
    }
  }
  return table;
}

/** No lever acts on leaving: every unit has the base rates. */
function fillAlike(table: Float64Array, base: readonly Float64Array[]): void {
  const ofUnit = base.flatMap((rates) => Array.from(rates, (rate) => rate / DAYS_PER_YEAR));
  for (let cell = 0; cell < table.length; cell++) table[cell] = ofUnit[cell % ofUnit.length]!;
}

/** Leavers a year by service band, before levers: the stock-weighted mean is the published rate of the grade. */
export function baseLeaving(book: ParameterBook, grade: string, day: number): number[] {
  const shape = SERVICE_BANDS.map((band) => book.value('leaving_shape_by_service', day, { band }));
  const stock = SERVICE_BANDS.map((band) => book.value('stock_by_service_band', day, { grade, band }));
  const mean = shape.reduce((sum, ratio, band) => sum + ratio * stock[band]!, 0);
  const rate = book.baseValue('leaving_rate', day, { grade });
  return shape.map((ratio) => (rate * ratio) / mean);
}
