import { STAGE } from '../../../src/model/caseload/people.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { playOn, startedService } from './playedService.js';
import { serviceInputs } from './serviceInputs.js';

/** Days from the start of 2024 to the two tranches: 10 September and 22 October 2024. */
export const TRANCHE_DAYS = [71, 113] as const;
const FIVE_YEARS = 1826;
const STANDARD = 0;
/** Upper bounds of the published lengths, days: 6 and 12 months, 10 and 14 years, any. */
const LENGTHS = [183, 365, 3653, 5114, Number.POSITIVE_INFINITY] as const;

/** The first year from the start of 2024, as published: by quarter, on the tranche days, by length of sentence. */
export interface FirstYear {
  readonly releases: number[];
  readonly recalls: number[];
  /** on End of Custody Supervised Licence, from 1 July 2024 to its end on 9 September */
  readonly onEcsl: number;
  /** at the ends of the quarters */
  readonly poFte: number[];
  readonly psoFte: number[];
  readonly caseload: number[];
  /** at the end of the year */
  readonly courtOrders: number;
  /** everybody released on each tranche day; at 40 per cent; of these, past the 40 per cent point before the day */
  readonly onTheDay: number[];
  readonly atFortyOnTheDay: number[];
  readonly bulge: number[];
  /** released at 40 per cent: up to 6 months, to 12 months, to 10 years, to 14 years, longer */
  readonly atFortyByLength: number[];
}

/** Plays the nation from 30 June 2024 for a year under the law as it was, nothing fitted. */
export function firstYear(seed: string, replication: number): FirstYear {
  const service = startedService(serviceInputs('2024-06-30', 365), seed, replication);
  const counts = countForty(service);
  const [releases, recalls]: [number[], number[]] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  const [poFte, psoFte, caseload]: [number[], number[], number[]] = [[], [], []];
  let month = 0;
  let onEcsl = 0;
  playOn(service, () => {
    const quarter = Math.floor(month / 3);
    releases[quarter] += flow(service, 'releases');
    recalls[quarter] += flow(service, 'recalls');
    onEcsl += flow(service, 'releases_on_ecsl');
    month++;
    if (month % 3 > 0) return;
    const now = observedNow(service);
    poFte.push(now('po_fte'));
    psoFte.push(now('pso_fte'));
    caseload.push(now('caseload'));
  });
  const now = observedNow(service);
  const onTheDay = TRANCHE_DAYS.map((day) => service.dailyReleases[day]);
  const courtOrders = now('community_orders') + now('suspended_orders');
  return { releases, recalls, onEcsl, poFte, psoFte, caseload, courtOrders, onTheDay, ...counts };
}

function flow(service: Service, column: ColumnName): number {
  return service.selected.reduce((sum, region) => sum + service.ledger.flow(region, COLUMN_INDEX[column]), 0);
}

/** Watches everybody who leaves prison for the first time; filled while the service is played. */
function countForty({ people, simulation }: Service) {
  const atFortyOnTheDay = [0, 0];
  const bulge = [0, 0];
  const atFortyByLength = [0, 0, 0, 0, 0];
  const setStage = people.setStage.bind(people);
  people.setStage = (row, stage) => {
    const wasInside = people.stage(row) === STAGE.beforeHandover || people.stage(row) === STAGE.afterHandover;
    if (stage === STAGE.licence && wasInside && people.sentenceClass(row) === STANDARD) count(row);
    setStage(row, stage);
  };
  function count(row: number): void {
    const days = people.lengthDays(row);
    const tranche = days < FIVE_YEARS ? 0 : 1;
    const point = people.sentencedDay(row) + Math.ceil(0.4 * days - 1e-9);
    if (simulation.now < TRANCHE_DAYS[tranche] || simulation.now < point) return;
    atFortyByLength[LENGTHS.findIndex((bound) => days <= bound)]++;
    if (simulation.now !== TRANCHE_DAYS[tranche]) return;
    atFortyOnTheDay[tranche]++;
    if (point < simulation.now) bulge[tranche]++;
  }
  return { atFortyOnTheDay, bulge, atFortyByLength };
}

/** Mean over the years of every figure. */
export function meanYear(years: readonly FirstYear[]): FirstYear {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const each = (read: (year: FirstYear) => readonly number[]) =>
    read(years[0]).map((_, index) => mean(years.map((year) => read(year)[index])));
  return {
    releases: each((year) => year.releases),
    recalls: each((year) => year.recalls),
    onEcsl: mean(years.map((year) => year.onEcsl)),
    poFte: each((year) => year.poFte),
    psoFte: each((year) => year.psoFte),
    caseload: each((year) => year.caseload),
    courtOrders: mean(years.map((year) => year.courtOrders)),
    onTheDay: each((year) => year.onTheDay),
    atFortyOnTheDay: each((year) => year.atFortyOnTheDay),
    bulge: each((year) => year.bulge),
    atFortyByLength: each((year) => year.atFortyByLength),
  };
}
