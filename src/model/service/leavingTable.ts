import { type PayPlace, payMoves, payMultiplier, paymentActs, paymentMultiplier } from '../edges/payToLeaving.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { type LeavingParts, leavingParts } from '../staff/retirement.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BANDS } from '../vocabulary.js';
import type { TableContext, Tables } from './tables.js';

/** What pay and payments to stay make of the rates of leaving, [unit][grade][service band]; 1 where nothing moves. */
export class PayOnLeaving {
  readonly all: Float64Array;
  /** the part of a payment to stay that is in force */
  readonly ofPayment: Float64Array;
  /** whether a payment acts on any day of the run: who had one may leave more when it ends */
  readonly paymentActs: boolean;
  /** the most that pay makes of a rate */
  readonly most: number;
  /** of those whom a payment kept, the share who leave in the year after it */
  readonly reboundShare: number;

  constructor(cells: number, context: TableContext, day: number) {
    this.all = new Float64Array(cells).fill(1);
    this.ofPayment = new Float64Array(cells).fill(1);
    this.paymentActs = paymentActs(context);
    this.most = context.book.value('edge_c7_most', day);
    this.reboundShare = context.book.value('payment_rebound_share', day);
  }
}

/**
 * Leavers a day by unit, grade and service band, in place: the grade's rate times the shape by service, which is scaled
 * so that the stock at the start leaves at the grade's rate; of that those who retire, whom nothing else moves; of the
 * others then the changes of the levers; then edge C7, if pay moves.
 */
export function fillLeaving(tables: LeavingTables, context: TableContext, day: number): void {
  const { book } = context;
  const base = GRADES.map((grade) => Float64Array.from(baseLeaving(book, grade, day)));
  const moves = payMoves(context);
  if (!(moves || book.isChanged('leaving_rate') || book.isChanged('retirement_share'))) {
    fillAlike(tables, (grade, band) =>
      leavingParts(book, base[grade]![band]!, day, { grade: GRADES[grade]!, band: SERVICE_BANDS[band]! }),
    );
    return;
  }
  forEachCell(context, (cell, place, grade, band) => {
    const { retiring, others } = leavingParts(book, base[grade]![band]!, day, place);
    if (moves) {
      tables.payOnLeaving.all[cell] = payMultiplier(context, day, place);
      tables.payOnLeaving.ofPayment[cell] = paymentMultiplier(context, day, place);
    }
    tables.retiringPerDay[cell] = retiring / DAYS_PER_YEAR;
    tables.leavingPerDay[cell] = (others * tables.payOnLeaving.all[cell]!) / DAYS_PER_YEAR;
  });
}

type LeavingTables = Pick<Tables, 'retiringPerDay' | 'leavingPerDay' | 'payOnLeaving'>;
type LeavingPlace = PayPlace & { readonly unit: number };

/** Every unit, grade and service band, in the order of the tables. */
function forEachCell(
  { units, regions }: TableContext,
  each: (cell: number, place: LeavingPlace, grade: number, band: number) => void,
): void {
  let cell = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const region = regions[units.region[unit]!]!.id;
    for (let grade = 0; grade < GRADES.length; grade++) {
      for (let band = 0; band < SERVICE_BANDS.length; band++) {
        const place = { region, unit: units.numberInRegion[unit]!, grade: GRADES[grade]!, band: SERVICE_BANDS[band]! };
        each(cell++, place, grade, band);
      }
    }
  }
}

/** No lever and no pay acts on leaving: every unit has the base rates. */
function fillAlike(tables: LeavingTables, partsOf: (grade: number, band: number) => LeavingParts): void {
  const ofUnit = GRADES.flatMap((_, grade) => SERVICE_BANDS.map((__, band) => partsOf(grade, band)));
  for (let cell = 0; cell < tables.leavingPerDay.length; cell++) {
    const { retiring, others } = ofUnit[cell % ofUnit.length]!;
    tables.retiringPerDay[cell] = retiring / DAYS_PER_YEAR;
    tables.leavingPerDay[cell] = others / DAYS_PER_YEAR;
  }
}

/** Leavers a year by service band, before levers, those who retire included: the stock-weighted mean is the published rate of the grade. */
export function baseLeaving(book: ParameterBook, grade: string, day: number): number[] {
  const shape = SERVICE_BANDS.map((band) => book.value('leaving_shape_by_service', day, { band }));
  const stock = SERVICE_BANDS.map((band) => book.value('stock_by_service_band', day, { grade, band }));
  const mean = shape.reduce((sum, ratio, band) => sum + ratio * stock[band]!, 0);
  const rate = book.baseValue('leaving_rate', day, { grade });
  return shape.map((ratio) => (rate * ratio) / mean);
}
