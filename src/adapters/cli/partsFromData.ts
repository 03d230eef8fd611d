import { assumptionRegister } from '../../experiment/data/assumptionRegister.js';
import type { PublishedObservation, ServiceData } from '../../experiment/data/serviceData.js';
import type { ComparisonResult, PublishedPoint } from '../../experiment/result.js';

/** Published series that a chart joins to a measure; stocks in the same unit and on the same definition. */
const SERIES_OF_MEASURE: Readonly<Record<string, string>> = {
  staff_in_post_fte: 'inpost_PO_band4',
  pso_in_post_fte: 'inpost_PSO_band3_incl_PQiP',
  spo_in_post_fte: 'inpost_SPO_band5',
  caseload: 'prob_caseload_total',
  post_sentence_supervision: 'pss_caseload',
};

/** Best first; of two figures for one day on one basis the better one is shown. */
const QUALITY_ORDER = ['P', 'Q1', 'P/S', 'Q1-derived', 'S', 'M', 'Q2', 'Q2-derived', 'Q3', 'Q3-derived'];

/** The newest instrument among the sources of the law in `data/parameters/` is SI 2026/402. */
const LAW_AS_AT = '2026-04-01';

type FromData = Pick<ComparisonResult, 'published' | 'publishedUntil' | 'lawAsAt' | 'assumptions'>;

/** What the data add to a result; the date of the run adds which figures are past their review. */
export function partsFromData(data: ServiceData, start: string): FromData {
  const published = Object.entries(SERIES_OF_MEASURE).flatMap(([measure, series]) =>
    bestOfEachDay(data.published.filter((observation) => observation.series === series && isStock(observation))).map(
      (observation) => pointOf(measure, observation),
    ),
  );
  const publishedUntil = published.reduce((last, { date }) => (date > last ? date : last), start);
  return { published, publishedUntil, lawAsAt: LAW_AS_AT, assumptions: assumptionRegister(data, start) };
}

function isStock({ area, from, to, value }: PublishedObservation): boolean {
  return area === 'England and Wales' && to !== null && from === to && value !== null;
}

function bestOfEachDay(observations: readonly PublishedObservation[]): PublishedObservation[] {
  const best = new Map<string, PublishedObservation>();
  for (const observation of observations) {
    const key = `${observation.to} ${observation.basis}`;
    const before = best.get(key);
    if (!before || rank(observation) < rank(before)) best.set(key, observation);
  }
  return [...best.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, observation]) => observation);
}

function rank({ quality }: PublishedObservation): number {
  const position = QUALITY_ORDER.indexOf(quality);
  return position < 0 ? QUALITY_ORDER.length : position;
}

function pointOf(measure: string, { to, value, publication, url, basis }: PublishedObservation): PublishedPoint {
  return { measure, date: to ?? '', value: value ?? Number.NaN, source: `${publication}, ${url}`, basis };
}
