import type { PublishedPoint } from '../result.js';
import type { PublishedObservation, ServiceData } from './serviceData.js';

const NATION = 'England and Wales';

/** Published series that count the same thing as a measure, in the same unit. Quarterly flows are not monthly ones. */
const MEASURE_OF_SERIES: Readonly<Record<string, string>> = {
  inpost_PO_band4: 'staff_in_post_fte',
  inpost_PSO_band3_incl_PQiP: 'pso_in_post_fte',
  inpost_SPO_band5: 'spo_in_post_fte',
  required_PO: 'po_required_fte',
  vacancy_PO_rate: 'po_vacancy_rate',
  leaving_rate_PO_band4: 'po_leaving_rate',
  leaving_rate_PSO_band3_incl_PQiP: 'pso_leaving_rate',
  sickness_avg: 'sickness_days_per_fte',
  prob_caseload_total: 'caseload',
  pss_caseload: 'post_sentence_supervision',
  wmt_capacity: 'wmt_percent',
};

/**
 * National figures that a chart may join to a projection, by measure and date.
 *
 * One figure a measure, date and basis: a printed one before a derived one. Figures of different bases of one
 * date both stay, so that a break shows; join a line only within one basis.
 */
export function publishedPoints(data: ServiceData): PublishedPoint[] {
  const best = new Map<string, PublishedObservation>();
  for (const found of data.published) {
    if (!isPoint(found)) continue;
    const key = `${MEASURE_OF_SERIES[found.series]} ${found.to} ${found.basis}`;
    const held = best.get(key);
    if (held === undefined || (isDerived(held) && !isDerived(found))) best.set(key, found);
  }
  const keys = [...best.keys()].sort();
  return keys.map((key) => pointOf(best.get(key)!));
}

function isPoint({ series, area, value, to }: PublishedObservation): boolean {
  return Object.hasOwn(MEASURE_OF_SERIES, series) && area === NATION && value !== null && to !== null;
}

function isDerived({ quality }: PublishedObservation): boolean {
  return quality.endsWith('-derived');
}

function pointOf({ series, to, value, publication, url, basis }: PublishedObservation): PublishedPoint {
  return {
    measure: MEASURE_OF_SERIES[series],
    date: to!,
    value: value!,
    source: url === '' ? publication : `${publication}, ${url}`,
    basis,
  };
}
