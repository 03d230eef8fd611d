import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFixture } from './readFixture.js';

interface ReferenceTables {
  readonly weights: { readonly standard: { readonly points: unknown; readonly settings: Record<string, unknown> } };
  readonly reductionReasons: readonly {
    readonly reason: string;
    readonly allowancePercent: number | null;
    readonly monthsToExpiry: number | null;
  }[];
}

const { weights, reductionReasons } = readFixture<ReferenceTables>('wmt-reference-tables.json');
const reasonNamed = (name: string) => reductionReasons.find(({ reason }) => reason === name);
const allowance = (name: string) => Number(reasonNamed(name)?.allowancePercent) / 100;

/** A file of `data/parameters/` as written. */
function parameterFile(id: string): { value?: number; table?: Record<string, unknown> } {
  return parse(readFileSync(new URL(`../../data/parameters/${id}.yaml`, import.meta.url), 'utf8'));
}

describe("the model's figures are those of the published reference tables", () => {
  it('weights, by case type and tier', () => {
    const { community, custody, licence } = parameterFile('case_weight').table ?? {};
    expect({ COMMUNITY: community, CUSTODY: custody, LICENSE: licence }).toEqual(weights.standard.points);
  });

  it('nominal points of a full-time officer', () => {
    expect(parameterFile('nominal_points').value).toBe(weights.standard.settings.nominalTargetColumnPo);
  });

  it('reductions in training; the last stage keeps the third', () => {
    expect(parameterFile('trainee_reduction').table).toEqual({
      'months-0-6': allowance('PQiP - 1st 6 months'),
      'months-6-12': allowance('PQiP - 6 to 12 months'),
      'months-12-18': allowance('PQiP - 12 to 18 months'),
      'months-18-on': allowance('PQiP - 12 to 18 months'),
    });
  });

  it('reduction and length of the newly qualified stage', () => {
    expect(parameterFile('newly_qualified_reduction').value).toBe(allowance('NQO'));
    expect(parameterFile('newly_qualified_months').value).toBe(reasonNamed('NQO')?.monthsToExpiry);
  });
});
