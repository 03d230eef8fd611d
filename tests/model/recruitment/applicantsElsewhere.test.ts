import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { playOn, startedService } from '../support/playedService.js';
import { officersOnly, supplement } from '../support/regionsOfOfficers.js';

const HIRED = 24;
const [NORTH, MIDDLE, SOUTH] = [0, 1, 2];
const FIGURES = { po_applicants: 300, po_required_fte: 30_000, po_hiring_lead_time: 1, applicant_elasticity: 3 };

interface Hired {
  readonly id: string;
  /** region whose applicant it was, and where the post is */
  readonly pool: number;
  readonly region: number;
}

function hired(changes: readonly Change[], figures: Record<string, number> = {}): Hired[] {
  const service = startedService(officersOnly(30, changes, { ...FIGURES, ...figures }), 'applicants');
  const list: Hired[] = [];
  const add = service.digest.add.bind(service.digest);
  service.digest.add = (region, day, what, idHigh, idLow) => {
    if (what === HIRED) list.push({ id: `${idHigh}/${idLow} on ${day}`, pool: (idHigh >> 16) & 0xff, region });
    add(region, day, what, idHigh, idLow);
  };
  playOn(service);
  return list;
}

const ids = (list: readonly Hired[]) => list.map(({ id }) => id).sort();
const home = hired([]);

describe('applicants and a region that pays more', () => {
  const raised = hired([supplement(0.2, 'south')]);

  test('the same people start on the same days, each once: those gained there are lost elsewhere', () => {
    expect(home.every(({ pool, region }) => pool === region)).toBe(true);
    expect(ids(raised)).toEqual(ids(home));
    expect(new Set(ids(raised)).size).toBe(raised.length);
  });

  test('of each other region the share 1 - 1.2 to the power -3; nobody from one lower-paid region to the other', () => {
    const away = raised.filter(({ pool, region }) => pool !== region);
    expect(away.every(({ region }) => region === SOUTH)).toBe(true);
    const p = 1 - 1.2 ** -3;
    for (const pool of [NORTH, MIDDLE]) {
      const n = raised.filter((person) => person.pool === pool).length;
      const gone = away.filter((person) => person.pool === pool).length;
      expect(n).toBeGreaterThan(900);
      // Four standard deviations of a binomial number either way: a false alarm in 15,000 seeds.
      expect(Math.abs(gone - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
    }
  });

  test('who finds no post there is considered at home', () => {
    const full: Change = { ...supplement(0, 'south', { from: 0 }), parameter: 'po_required_fte' };
    const withoutPosts = hired([supplement(0.2, 'south'), full]);
    expect(ids(withoutPosts)).toEqual(ids(home.filter(({ region }) => region !== SOUTH)));
    expect(withoutPosts.every(({ pool, region }) => pool === region)).toBe(true);
  });

  test('nobody looks elsewhere without the elasticity, or where all raise pay alike', () => {
    expect(hired([supplement(0.2, 'south')], { applicant_elasticity: 0 })).toEqual(home);
    expect(hired([supplement(0.2)])).toEqual(home);
  });
});
