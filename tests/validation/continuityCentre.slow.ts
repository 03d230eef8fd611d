import { beforeAll, describe, expect, test } from 'vitest';
import { STAGE } from '../../src/model/caseload/people.js';
import { COLUMN_INDEX } from '../../src/model/observation/columns.js';
import type { Service } from '../../src/model/service.js';
import { playOn, startedService } from '../model/support/playedService.js';
import { DATA, serviceInputs, withFigures } from '../model/support/serviceInputs.js';

const DAYS = 365;
const PLAYS = 2;
const REGIONS = ['london', 'wales'];
/** A year of orders under way in these regions is some 20,000 person-years, of two plays some 10,000 changes. */
const record = DATA.parameters.find(({ id }) => id === 'usual_officer_changes')!;
const [usual] = record.steps[0].values;

interface Year {
  /** changes of officer a person-year of those under a court order, of those who stay under it over a month; not with C22 */
  changes: number;
  breaches: number;
  revoked: number;
  /** mean multiplier of those under an order, over the ends of the months */
  multiplier: number;
}

const eachOrder = ({ people }: Service, each: (row: number, id: string) => void) => {
  for (let row = 0; row < people.rows; row++) {
    if (people.stage(row) === STAGE.order) each(row, `${people.idHigh(row)}/${people.idLow(row)}`);
  }
};

function officersByOrder(service: Service): Map<string, number> {
  const had = new Map<string, number>();
  eachOrder(service, (row, id) => had.set(id, service.people.officersHad(row)));
  return had;
}

/** Mean over plays; all claims as by default, and C22 at the most of its range, or not. */
function yearFrom(start: '2024-06-30' | '2025-06-30', on: boolean): Year {
  const plain = serviceInputs(start, DAYS, REGIONS);
  const edges = plain.edges.map((edge) => (edge.id === 'c22' ? { ...edge, on } : edge));
  const inputs = withFigures({ ...plain, edges }, { edge_c22_odds_ratio: 0.8 });
  const year = { changes: 0, breaches: 0, revoked: 0, multiplier: 0 };
  let [changes, personDays, multipliers, orders] = [0, 0, 0, 0];
  for (let play = 0; play < PLAYS; play++) {
    const service = startedService(inputs, 'continuity', play);
    const { people, units, lives, ledger, selected } = service;
    let before = on ? new Map<string, number>() : officersByOrder(service);
    playOn(service, (until, from) => {
      const now = on ? before : officersByOrder(service);
      for (const [id, had] of now) {
        const then = before.get(id);
        if (!then) continue; // made, or without a first officer yet
        changes += had - then;
        personDays += until - from;
      }
      before = now;
      for (const region of selected) {
        year.breaches += ledger.flow(region, COLUMN_INDEX.breaches) / PLAYS;
        year.revoked += ledger.flow(region, COLUMN_INDEX.orders_revoked) / PLAYS;
      }
      const claims = lives[selected[0]].breachClaims;
      if (claims === null) return;
      eachOrder(service, (row) => {
        multipliers += claims.multiplier({ people, units }, row, until);
        orders++;
      });
    });
  }
  return { ...year, changes: (365.25 * changes) / personDays, multiplier: multipliers / orders };
}

describe.each(['2024-06-30', '2025-06-30'] as const)('continuity to completion is centred, start %s', (start) => {
  let off: Year;
  let on: Year;
  beforeAll(() => {
    off = yearFrom(start, false);
    on = yearFrom(start, true);
    console.log(start, JSON.stringify({ off, on }));
  });

  test('the usual changes are those of the first year, to within a tenth', () => {
    expect(Math.abs(off.changes / usual - 1)).toBeLessThan(0.1);
  });

  test('at the most of its range the mean multiplier of the first year is 1 to within one per cent', () => {
    expect(Math.abs(on.multiplier - 1)).toBeLessThan(0.01);
  });

  test('breaches and revocations of the first year are as without it: within three standard errors and one per cent', () => {
    const tolerance = (count: number) => 3 * Math.sqrt((2 * count) / PLAYS) + 0.01 * count;
    expect(Math.abs(on.breaches - off.breaches)).toBeLessThan(tolerance(off.breaches));
    expect(Math.abs(on.revoked - off.revoked)).toBeLessThan(tolerance(off.revoked));
  });
});
