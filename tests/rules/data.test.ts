import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/adapters/node/data/loadData.js';
import { assumptionRegister } from '../../src/experiment/data/assumptionRegister.js';
import { parametersForStart } from '../../src/experiment/data/parametersForStart.js';
import { pastReview } from '../../src/experiment/data/pastReview.js';
import type { Provenance } from '../../src/experiment/data/provenance.js';
import { publishedPoints } from '../../src/experiment/data/publishedPoints.js';
import type { StartFigure } from '../../src/experiment/data/serviceData.js';
import { dayNumber } from '../../src/model/calendar.js';
import { RIGHTS } from '../../src/model/governance/rights.js';
import { PARAMETER_NEEDS } from '../../src/model/parameters/catalogue.js';
import { meanOrderStay } from '../model/support/meanOrderStay.js';

const data = loadData('data');

const figures: [string, Provenance][] = [
  ...data.parameters.map((record): [string, Provenance] => [record.id, record]),
  ...data.starts.flatMap(({ id, figures: found, overrides }) => [
    ...found.map((figure: StartFigure): [string, Provenance] => [`${id} ${figure.id}`, figure]),
    ...overrides.map((override): [string, Provenance] => [`${id} ${override.parameter}`, override]),
  ]),
  ...data.regions.flatMap(({ id, unpaidWorkHours, unitsFigure }): [string, Provenance][] => [
    [`${id} hours`, unpaidWorkHours],
    [`${id} units`, unitsFigure],
  ]),
];

const parameter = (id: string) => {
  const found = data.parameters.find((record) => record.id === id);
  if (!found) throw new Error(`no parameter ${id}`);
  return found;
};
const value = (id: string, cell = 0) => parameter(id).steps[0].values[cell];

describe('every figure', () => {
  it.each(figures)('%s has unit, basis, quality, review date and who decided', (_, figure) => {
    expect(figure.unit).not.toBe('');
    expect(figure.source !== null || (figure.assumption ?? '').length > 10).toBe(true);
    expect(figure.reviewBy).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(figure.decidedBy).not.toBe('');
    if (figure.source) expect(figure.source.url).toMatch(/^https?:\/\/[^/]+\.[^/]+/);
    if (figure.quality.includes('assumption')) expect(figure.assumption).not.toBeNull();
    if (!figure.quality.includes('assumption')) expect(figure.source).not.toBeNull();
  });

  it('names no machine and no path', () => {
    const rooms = ['parameters', 'starts', 'regions', 'edges', 'governance', 'mechanisms', 'published'];
    const files = rooms.flatMap((room) => readdirSync(`data/${room}`).map((name) => `data/${room}/${name}`));
    for (const path of [...files, 'data/authorities.yaml']) {
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/\/work\/|\/home\/|\/tmp\/|file:\/\//);
    }
  });
});

describe('the folder and the catalogue', () => {
  it('agree, one file a parameter', () => {
    const files = readdirSync('data/parameters').sort();
    expect(files).toEqual(PARAMETER_NEEDS.map(({ id }) => `${id}.yaml`).sort());
  });

  it('draw what the model shares between arms and nothing else', () => {
    expect(data.parameters.filter(({ distribution }) => distribution !== null).map(({ id }) => id)).toEqual([
      'community_order_growth',
      'custody_growth',
      'edge_c1_hazard_ratio',
      'edge_c3_strength',
      'edge_c7_elasticity',
      'mentor_load',
      'one_third_release_from',
      'orders_end_on_completion_from',
      'pss_repealed_from',
      'recall_28_days_from',
      'recall_hazard_scale',
      'suspended_order_growth',
      'trainee_completion',
      'trainee_intake_achieved',
      'understatement',
    ]);
  });

  it('are frozen throughout and sorted by id', () => {
    expect(() => Object.assign(data.parameters[0].steps[0].values, { 0: 1 })).toThrow(TypeError);
    for (const list of [data.parameters, data.starts, data.regions, data.regimes]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });
});

describe('starts', () => {
  // Offender management statistics and workforce bulletins of the two quarters.
  it.each([
    ['2024-06-30', 5160, 5908, 238_646, 106_422, 132_224, 1385],
    ['2025-06-30', 5519, 5213, 244_209, 108_681, 135_528, 1240],
  ])('%s carries the published stocks', (id, po, pso, caseload, orders, rest, trainees) => {
    const start = data.starts.find((record) => record.id === id)!;
    expect(start.staffFte).toMatchObject({ PO: po, PSO: pso });
    expect(start.communityOrders + start.suspendedOrders).toBe(orders);
    expect(start.custodyAndAfter).toBe(rest);
    expect(start.communityOrders + start.suspendedOrders + start.custodyAndAfter).toBe(caseload);
    expect(start.traineeCohorts.reduce((sum, { heads }) => sum + heads, 0)).toBe(trainees);
  });

  it('the second start follows the first by the published changes of -2 % and +8 %', () => {
    const [first, second] = data.starts;
    expect(second.communityOrders / first.communityOrders).toBeCloseTo(0.98, 3);
    expect(second.suspendedOrders / first.suspendedOrders).toBeCloseTo(1.08, 3);
  });

  it('the PO leaving rate in force is the published one of each start', () => {
    const rates = data.starts.map((start) => {
      return parametersForStart(data, start).find(({ id }) => id === 'leaving_rate')!.steps[0].values;
    });
    expect(rates).toEqual([
      [0.083, 0.1, 0.049, 0],
      [0.063, 0.1, 0.049, 0],
    ]);
  });

  it('hand the model parameters without provenance', () => {
    const keys = ['axes', 'categories', 'distribution', 'id', 'kind', 'steps'];
    for (const given of parametersForStart(data, data.starts[0])) expect(Object.keys(given).sort()).toEqual(keys);
  });
});

describe('regions', () => {
  it('sum to the national total', () => {
    expect(data.regions).toHaveLength(12);
    expect(data.regions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(data.regions.reduce((sum, { units }) => sum + units, 0)).toBe(108);
    const published = data.published.find(({ series, area }) => {
      return series === 'upw_hours_outstanding' && area === 'England and Wales';
    });
    const hours = data.regions.reduce((sum, { unpaidWorkHours }) => sum + unpaidWorkHours.value, 0);
    expect(Math.abs(hours - published!.value!)).toBeLessThanOrEqual(1); // published regions sum to one less
  });

  it('carry the hours of the published answer, region by region', () => {
    for (const { name, unpaidWorkHours } of data.regions) {
      const row = data.published.find(({ series, area }) => series === 'upw_hours_outstanding' && area === name);
      expect(unpaidWorkHours.value, name).toBe(row?.value);
    }
  });

  it('have 18 units in London as published, and the other 90 by largest remainder of hours', () => {
    const others = data.regions.filter(({ id }) => id !== 'london');
    expect(data.regions.find(({ id }) => id === 'london')?.units).toBe(18);
    const total = others.reduce((sum, { unpaidWorkHours }) => sum + unpaidWorkHours.value, 0);
    const quotas = others.map(({ unpaidWorkHours }) => (90 * unpaidWorkHours.value) / total);
    const left = 90 - quotas.reduce((sum, quota) => sum + Math.floor(quota), 0);
    const cut = quotas.map((quota) => quota % 1).sort((a, b) => b - a)[left - 1];
    for (const [index, { id, units }] of others.entries()) {
      expect(units, id).toBe(Math.floor(quotas[index]) + (quotas[index] % 1 >= cut ? 1 : 0));
    }
  });

  it('are illustrative, with the reason', () => {
    for (const { illustrative, illustrativeReason } of data.regions) {
      expect(illustrative).toBe(true);
      expect(illustrativeReason.length).toBeGreaterThan(20);
    }
  });
});

describe('arithmetic that the reasons state', () => {
  it('sickness is the published 12.9 days', () => {
    const days =
      value('short_sickness_spells') * value('short_sickness_length') +
      value('long_sickness_spells') * value('long_sickness_length');
    expect(days).toBeCloseTo(12.9, 1);
  });

  it('the leaving shape keeps the published PO rate to within half a per cent', () => {
    const mean = [0, 1, 2, 3, 4, 5].reduce((sum, band) => {
      return sum + value('leaving_shape_by_service', band) * value('stock_by_service_band', band);
    }, 0);
    expect(mean).toBeCloseTo(0.996, 6);
  });

  it('mean contracted hours are 0.90 of full time', () => {
    const mean = [1.0, 0.8, 0.6].reduce((sum, hours, index) => sum + hours * value('contracted_hours_mix', index), 0);
    expect(mean).toBeCloseTo(0.9, 12);
  });

  /** Mean days under an order: by its mix of lengths, unpaid work only until done, some ended by a court. */
  const meanStay = (mix: string, order: number) => {
    const facts = {
      breachHazard: value('breach_hazard', order),
      courtDelayDays: value('breach_court_delay'),
      revokedShare: value('breach_revoked_share', order),
    };
    const lengths = [183, 274, 365, 548, 731, 1096];
    const others = lengths.reduce((sum, days, band) => sum + value(mix, band) * meanOrderStay(days, facts), 0);
    // in time at the middle of 150 and 365 days (257.5), else 365 and a mean of 150 more, cut at 730 (513.8)
    const inTime = value('unpaid_work_in_time');
    const unpaid = inTime * meanOrderStay(257, facts) + (1 - inTime) * meanOrderStay(514, facts);
    return value('unpaid_work_only') * unpaid + (1 - value('unpaid_work_only')) * others;
  };

  it('orders made a year are stock over mean stay', () => {
    const community = meanStay('community_order_length_mix', 0);
    const suspended = meanStay('suspended_order_length_mix', 1);
    expect(Math.abs(community - 363)).toBeLessThan(1);
    expect(Math.abs(suspended - 450)).toBeLessThan(1);
    const perYear = (stock: number, days: number) => (stock / days) * 365.25;
    expect(Math.abs(perYear(62_500, community) - value('community_orders_made'))).toBeLessThan(100);
    expect(Math.abs(perYear(43_922, suspended) - value('suspended_orders_made'))).toBeLessThan(100);
    const later = (id: string) =>
      data.starts.find((start) => start.id === '2025-06-30')?.overrides.find((each) => each.parameter === id)?.value;
    expect(Math.abs(perYear(61_247, community) - Number(later('community_orders_made')))).toBeLessThan(100);
    expect(Math.abs(perYear(47_434, suspended) - Number(later('suspended_orders_made')))).toBeLessThan(100);
  });

  it('77 per cent of standard sentences are eligible for release at 40 per cent, about half from four years on', () => {
    const share = (band: number, offence: number) => value('offence_mix', band * 5 + offence);
    const moreSerious = value('more_serious_share');
    let [eligible, long, longHarm] = [0, 0, 0];
    for (let band = 0; band < 8; band++) {
      const four = band >= 4 ? 1 : 0;
      const mix = value('custody_length_mix', band);
      for (let offence = 0; offence < 5; offence++) {
        if (value('sds40_excluded', 2 * offence + four) === 0) eligible += mix * share(band, offence);
      }
      long += four * mix;
      longHarm += four * mix * (share(band, 0) + share(band, 1));
    }
    expect(eligible).toBeCloseTo(0.77, 2);
    // the more serious class has room among long sentences for violence and sexual offences, all excluded anyway
    expect(moreSerious).toBeLessThan(longHarm);
    expect(long).toBeCloseTo(0.086, 3);
  });

  it('schemes reach as many of all sentences as the counts say: a third for ECSL, 15 per cent for HDC', () => {
    const notExcluded = (id: string, bands: readonly number[]) => {
      const total = bands.reduce((sum, band) => sum + value('custody_length_mix', band), 0);
      return bands.reduce((sum, band) => {
        const open = [0, 1, 2, 3, 4].reduce((all, offence) => {
          return all + (1 - value(id, offence)) * value('offence_mix', band * 5 + offence);
        }, 0);
        return sum + (value('custody_length_mix', band) / total) * open;
      }, 0);
    };
    expect(value('ecsl_eligible') * notExcluded('ecsl_excluded', [0, 1, 2, 3])).toBeCloseTo(0.33, 2);
    expect(value('hdc_eligible') * notExcluded('hdc_excluded', [0, 1, 2, 3, 4, 5, 6, 7])).toBeCloseTo(0.15, 2);
  });

  it('case weights are those of the published seed data', () => {
    const published = data.published.filter(({ measure }) => measure === 'WMT workload points per case');
    expect(published).toHaveLength(48);
    const { categories, steps } = parameter('case_weight');
    const points = steps[0].values;
    const cells = categories[0].flatMap((type, row) => {
      return categories[1].map((tier, column) => ({ type, tier, points: points[row * 16 + column] }));
    });
    for (const { type, tier, points: expected } of cells) {
      const row = published.find(({ category }) => category.replace(' (pre-release)', '') === `${type} ${tier}`);
      expect(row?.value, `${type} ${tier}`).toBe(expected);
    }
  });
});

describe('governance', () => {
  const regime = (id: string) => {
    const found = data.regimes.find((record) => record.id === id);
    if (!found) throw new Error(`no regime ${id}`);
    return found;
  };
  /** Rights that are not the nation's somewhere, in the order of the model. */
  const moved = (id: string) =>
    RIGHTS.filter((right) => regime(id).holdings.some((holding) => holding.right === right));
  const figures = data.mechanisms.flatMap(({ id, grade, figures: found }) =>
    found.map((figure) => ({ id, grade, ...figure })),
  );

  it('has the regimes that are argued about, today among them', () => {
    expect(data.regimes.map(({ id }) => id)).toEqual([
      'local-authority-teams',
      'mayoral-co-commissioning',
      'regional-devolution',
      'today',
      'trusts',
      'uniform-national',
      'wales-co-commissioning',
      'wales-executive-transfer',
      'wales-legislative',
    ]);
  });

  it.each(data.regimes.map(({ id, sources }) => [id, sources] as const))('%s cites sources', (_, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(url).toMatch(/^https:\/\/[^/]+\.[^/]+\/./);
  });

  it('leaves employment national in Greater Manchester and Wales today', () => {
    expect(regime('today').holdings).toEqual([
      { right: 'deployment', to: 'region', regions: null },
      { right: 'commissioning', to: 'combined-authority', regions: ['greater-manchester'] },
    ]);
  });

  it('moves commissioning alone under co-commissioning', () => {
    const beyondToday = (id: string) => moved(id).filter((right) => right !== 'deployment');
    expect(beyondToday('mayoral-co-commissioning')).toEqual(['commissioning']);
    expect(beyondToday('wales-co-commissioning')).toEqual(['commissioning']);
    expect(beyondToday('uniform-national')).toEqual([]);
  });

  it('keeps pay national under trusts, and leaves the law to option 3 for Wales', () => {
    expect(moved('trusts')).not.toContain('pay_setting');
    expect(moved('wales-legislative')).toEqual([...RIGHTS]);
    const onlyByLaw = RIGHTS.filter((right) => !moved('wales-executive-transfer').includes(right));
    expect(onlyByLaw).toEqual(['grade_rule', 'data_and_standards', 'recall_and_breach', 'serious_offence_review']);
  });

  it.each(['wales-co-commissioning', 'wales-executive-transfer', 'wales-legislative'])(
    '%s leaves England alone',
    (id) => {
      const today = JSON.stringify(regime('today').holdings);
      const outsideWales = regime(id).holdings.filter(({ regions }) => regions?.join() !== 'wales');
      expect(JSON.stringify(outsideWales)).toBe(today);
    },
  );

  it('describes every right, moving the employer being the whole of the upheaval', () => {
    expect(data.authorities.rights.map(({ id }) => id)).toEqual([...RIGHTS]);
    for (const { id, upheaval } of data.authorities.rights) {
      if (id === 'employer_and_terms') expect(upheaval).toBe(1);
      else expect(upheaval > 0 && upheaval < 1, id).toBe(true);
    }
  });

  it('says of each right which mechanisms it opens', () => {
    // G11, the transition, is every right's
    for (const { id, rights } of data.mechanisms.filter((mechanism) => mechanism.id !== 'g11')) {
      const named = data.authorities.rights.filter(({ id: right }) => rights.includes(right));
      for (const right of named) expect(right.inTheModel, right.id).toMatch(new RegExp(`\\b${id.toUpperCase()}\\b`));
    }
    expect(data.mechanisms.find(({ id }) => id === 'g11')?.rights).toEqual([...RIGHTS]);
    const review = data.authorities.rights.find(({ id }) => id === 'serious_offence_review');
    expect(review?.inTheModel).toContain('does not predict serious further offences');
  });

  it('puts 59 of the 108 units into combined authorities, none of them in Wales', () => {
    // Greater Manchester 8, London 18, North West 3, West Midlands 5, Yorkshire 12, East Midlands 5, North East 5, East 2, South West 1
    const areas = data.authorities.combinedAuthorities.flatMap(({ area }) => area);
    const unitsOf = (region: string) => data.regions.find(({ id }) => id === region)!.units;
    expect(areas.reduce((sum, { region, units }) => sum + (units?.length ?? unitsOf(region)), 0)).toBe(59);
    expect(areas.some(({ region }) => region === 'wales')).toBe(false);
  });

  it('describes every figure of the catalogue in one mechanism at most, and all that begin with local or transition', () => {
    const described = figures.map(({ parameter: id }) => id).sort();
    const local = PARAMETER_NEEDS.map(({ id }) => id).filter((id) => /^(local|transition)_/.test(id));
    expect(described).toEqual(local.sort());
  });

  it.each(figures)('$parameter stands at the national value, undrawn, and its range holds what $id draws', (figure) => {
    const { steps, range, distribution } = parameter(figure.parameter);
    expect(steps[0].values).toEqual([figure.parameter.endsWith('_ratio') ? 1 : 0]);
    expect(distribution).toBeNull();
    const { low, high } = figure.distribution;
    expect(range!.low <= low && high <= range!.high).toBe(true);
    const need = PARAMETER_NEEDS.find(({ id }) => id === figure.parameter)!;
    expect(need.min <= steps[0].values[0] && steps[0].values[0] <= need.max).toBe(true);
  });

  it('lets every mechanism have no effect, but for the cost of a transition', () => {
    // a cap of 150 per cent binds almost nowhere: that is its "no effect", since 0 is not a low cap but none
    const without = figures.filter(({ parameter: id, distribution: { low, high } }) => {
      const national = parameter(id).steps[0].values[0];
      return national < low || national > high;
    });
    expect(without.map(({ parameter: id }) => id)).toEqual(['local_cap', 'transition_cost']);
    expect(figures.find(({ parameter: id }) => id === 'local_cap')?.distribution.high).toBe(150);
  });

  it.each([
    'local_partner_hours',
    'local_recall_ratio',
    'local_climate_points',
    'local_autonomy_ratio',
    'local_estates_hours',
    'local_budget_change',
  ])('%s can turn out either way', (id) => {
    const { low, high } = figures.find((figure) => figure.parameter === id)!.distribution;
    const national = parameter(id).steps[0].values[0];
    expect(low < national && national < high).toBe(true);
  });

  it('costs of a transition are the arithmetic of their reason', () => {
    // pounds a head: 34 and 90.5 million over 16,000 staff; ratios of leaving rates of 6.9, 7.4 and 8.3 to 5.8 per cent
    const cost = figures.find(({ parameter: id }) => id === 'transition_cost')!.distribution;
    expect(Math.abs(34e6 / 16_000 - Number(cost.kind === 'triangular' && cost.mode))).toBeLessThan(150);
    expect(cost.high - (75e6 + 0.1 * 155e6) / 16_000).toBeGreaterThan(0);
    expect(cost.high).toBeLessThan((155e6 + 75e6) / 16_000);
    const leaving = figures.find(({ parameter: id }) => id === 'transition_leaving_ratio')!.distribution;
    expect(leaving.kind === 'triangular' && leaving.mode).toBeCloseTo(6.9 / 5.8, 1);
    expect(leaving.high).toBeGreaterThan(8.3 / 5.8);
  });
});

describe('the law', () => {
  it('is looked up to a day after the latest dated value that is not drawn', () => {
    const days = data.parameters.flatMap(({ steps }) =>
      steps.flatMap(({ from }) => (typeof from === 'number' ? from : [])),
    );
    expect(dayNumber(data.law.asAt)).toBeGreaterThan(Math.max(...days));
  });
});

describe('published series', () => {
  it('keep the break of 30 June 2023: 4,418 before the revision, 4,627 since', () => {
    const found = publishedPoints(data).filter(({ measure, date }) => {
      return measure === 'staff_in_post_fte' && date === '2023-06-30';
    });
    expect(found.map((point) => point.value)).toEqual([4418, 4627]);
    expect(found[0].basis).not.toBe(found[1].basis);
  });

  it('give one point a measure, date and basis, with the printed figure first', () => {
    const points = publishedPoints(data);
    const keys = points.map(({ measure, date, basis }) => `${measure} ${date} ${basis}`);
    expect(new Set(keys).size).toBe(keys.length);
    const pso = points.find(({ measure, date }) => measure === 'pso_in_post_fte' && date === '2024-06-30');
    expect(pso?.value).toBe(5908);
  });

  it('never mix the requirement with the headline stock', () => {
    const bases = new Set(data.published.filter(({ series }) => series === 'required_PO').map(({ basis }) => basis));
    expect([...bases].some((basis) => basis.startsWith('headline'))).toBe(false);
  });
});

describe('the assumption register', () => {
  const register = assumptionRegister(data, '2025-06-30');

  it('begins with the case-holding share, then widest first', () => {
    expect(register[0].id).toBe('case_holding_share');
    const position = (id: string) => register.findIndex((entry) => entry.id === id);
    // relative widths: growth 0.04 / 0.02 = 2, completion 0.25 / 0.67 = 0.37, PO applicants 12 / 8 = 1.5
    expect(position('custody_growth')).toBeLessThan(position('po_applicants'));
    expect(position('po_applicants')).toBeLessThan(position('trainee_completion'));
    // a cost of 0 to 6,000 pounds that stands at 0 is no wider than a guess, 1: custody_growth at 2 goes before it
    expect(position('custody_growth')).toBeLessThan(position('transition_cost'));
  });

  it('lists every assumption with its reason, and no published figure without a range', () => {
    const ids = register.map(({ id }) => id);
    for (const record of data.parameters) {
      const listed = record.quality.includes('assumption') || record.range !== null;
      expect(ids.includes(record.id), record.id).toBe(listed);
    }
    expect(ids).toContain('regions');
    expect(ids).toContain('start 2025-06-30: SPO');
    expect(ids).not.toContain('start 2024-06-30: community_orders');
    for (const { reason, reviewBy } of register) {
      expect(reason.length).toBeGreaterThan(10);
      expect(reviewBy).toMatch(/^20\d\d-/);
    }
  });
});

describe('review dates', () => {
  it('are due from the day after, told from outside', () => {
    expect(pastReview(data, '2026-12-31')).toEqual([]);
    expect(pastReview(data, '2027-01-01')).toEqual(['law', 'one_third_release_from', 'pss_repealed_from']);
    const due = pastReview(data, '2027-07-01');
    expect(due.length).toBeGreaterThan(data.parameters.length);
    expect(due).toEqual(expect.arrayContaining(['authorities', 'mechanism g12', 'regime today']));
  });
});
