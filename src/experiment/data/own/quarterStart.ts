import { dayNumber } from '../../../model/calendar.js';
import type { Provenance } from '../provenance.js';
import type { ParameterOverride, PublishedObservation, ServiceData, StartFigure, StartRecord } from '../serviceData.js';
import { QUARTER_FIGURES, type QuarterFigure } from './ownTables.js';
import type { OwnQuarter } from './quarterTable.js';

/** Yearly sentences of the last start that are scaled with the stock they feed, so that an unchanged world stays flat. */
const FLOWS: Readonly<Record<string, (start: Stocks) => number>> = {
  standard_sentences: ({ custodyAndAfter }) => custodyAndAfter,
  community_orders_made: ({ communityOrders }) => communityOrders,
  suspended_orders_made: ({ suspendedOrders }) => suspendedOrders,
};
type Stocks = Pick<StartRecord, 'communityOrders' | 'suspendedOrders' | 'custodyAndAfter'>;

/** Published series that a figure of the quarter continues. */
const SERIES: Readonly<Partial<Record<QuarterFigure, string>>> = {
  po_fte: 'inpost_PO_band4',
  pso_fte: 'inpost_PSO_band3_incl_PQiP',
  spo_fte: 'inpost_SPO_band5',
  caseload_people: 'prob_caseload_total',
};

/** A start made of a quarter of the user's; what the quarter does not say is as at the last start before it. */
export function quarterStart({ date, figures, cohorts }: OwnQuarter, before: StartRecord): StartRecord {
  const value = (figure: QuarterFigure) => figures[figure].value;
  const [communityOrders, suspendedOrders] = [value('community_orders_people'), value('suspended_orders_people')];
  const custodyAndAfter = value('caseload_people') - communityOrders - suspendedOrders;
  const stocks = { communityOrders, suspendedOrders, custodyAndAfter };
  return {
    id: date,
    description: `Stocks of ${date} as supplied; rates as at ${before.id}.`,
    stockDay: dayNumber(date),
    staffFte: { PO: value('po_fte'), PSO: value('pso_fte'), SPO: value('spo_fte') },
    traineeCohorts: cohorts,
    ...stocks,
    figures: QUARTER_FIGURES.map((figure) => figureOf(figure, figures[figure], before)),
    overrides: before.overrides.map((override) => scaled(override, stocks, before)),
    reviewBy: before.reviewBy,
  };
}

function figureOf(id: QuarterFigure, { value, source }: { value: number; source: string }, before: StartRecord) {
  const provenance: Provenance = {
    unit: id.endsWith('_fte') ? 'FTE' : 'people',
    source: null,
    assumption: `Supplied by the user: ${source}.`,
    quality: 'P',
    decidedBy: 'user',
    reviewBy: before.reviewBy,
  };
  return { id, value, ...provenance } satisfies StartFigure;
}

function scaled(override: ParameterOverride, now: Stocks, before: StartRecord): ParameterOverride {
  const stock = FLOWS[override.parameter];
  if (stock === undefined) return override;
  const value = Math.round((override.value * stock(now)) / stock(before));
  return { ...override, value, assumption: `As at ${before.id}, in proportion to the stock supplied.` };
}

/** The quarter as published observations: each continues the last one of its series, on the same basis. */
export function quarterObservations({ date, figures }: OwnQuarter, data: ServiceData): PublishedObservation[] {
  return QUARTER_FIGURES.flatMap((figure) => {
    const series = SERIES[figure];
    const last = data.published
      .filter((each) => each.series === series && each.area === 'England and Wales' && each.to !== null)
      .reduce<PublishedObservation | null>((best, each) => (best === null || each.to! >= best.to! ? each : best), null);
    if (last === null) return [];
    const { value, source } = figures[figure];
    const own = { from: null, to: date, printed: String(value), value, quality: 'P', note: 'supplied by the user' };
    return [{ ...last, ...own, publication: source, url: '' }];
  });
}
