import { describe, expect, it } from 'vitest';
import { TIER_LETTERS, TIER_NUMBERS } from '../../src/model/vocabulary.js';
import { availablePointsBatch } from '../../src/model/workload/published/availablePointsBatch.js';
import { reductionHours } from '../../src/model/workload/published/reductionHours.js';
import { readFixture } from './readFixture.js';

type Points = Readonly<Record<'COMMUNITY' | 'CUSTODY' | 'LICENSE', Readonly<Record<string, number>>>>;

interface ReferenceTables {
  readonly weights: {
    readonly standard: { readonly points: Points; readonly settings: Readonly<Record<string, number | boolean>> };
    readonly t2a: { readonly points: Points };
  };
  readonly reductionReasons: readonly { readonly reason: string; readonly allowancePercent: number | null }[];
}

const tables = readFixture<ReferenceTables>('wmt-reference-tables.json');
const tiers = TIER_LETTERS.flatMap((letter) => TIER_NUMBERS.map((number) => letter + number)).sort();
const { standard, t2a } = tables.weights;

describe('reference tables of the published tool', () => {
  it('weigh all sixteen tiers for all three case types', () => {
    for (const points of [standard.points, t2a.points]) {
      for (const type of ['COMMUNITY', 'CUSTODY', 'LICENSE'] as const) {
        expect(Object.keys(points[type]).sort()).toEqual(tiers);
      }
    }
  });

  it('use the custody weights for every T2A case', () => {
    expect(t2a.points).toEqual({
      COMMUNITY: standard.points.CUSTODY,
      CUSTODY: standard.points.CUSTODY,
      LICENSE: standard.points.CUSTODY,
    });
  });

  it.each([
    ['A3', 10.6],
    ['B3', 14.9],
    ['C2', 34.5],
    ['D1', 75.0],
  ])('%s: %d community cases fill a full-time officer', (tier, cases) => {
    const nominal = Number(standard.settings.nominalTargetColumnPo);
    expect(Math.round((10 * nominal) / (standard.points.COMMUNITY[tier] ?? 0)) / 10).toBe(cases);
  });

  it('list 26 reduction reasons, among them those of training that protect a caseload', () => {
    expect(tables.reductionReasons).toHaveLength(26);
    const pointsOf = (reason: string) => {
      const found = tables.reductionReasons.find((row) => row.reason === reason);
      if (found === undefined) throw new Error(`no reduction reason named ${reason}`);
      return pointsLeft(found.allowancePercent);
    };
    expect(pointsOf('PQiP - 1st 6 months')).toBe(435);
    expect(pointsOf('PQiP - 6 to 12 months')).toBe(870);
    expect(pointsOf('PQiP - 12 to 18 months')).toBe(1305);
    expect(pointsOf('NQO')).toBe(1740);
  });
});

function pointsLeft(allowancePercent: number | null): number {
  const { nominalTargetColumnPo, defaultHoursPo, defaultHoursPso, defaultHoursSpo } = standard.settings;
  const contracted = Number(defaultHoursPo);
  return availablePointsBatch({
    nominalPoints: Number(nominalTargetColumnPo),
    gradeType: 'TPO',
    contractedHours: contracted,
    reductionHours: reductionHours(contracted, allowancePercent),
    defaultHours: { PO: contracted, PSO: Number(defaultHoursPso), SPO: Number(defaultHoursSpo) },
  });
}
