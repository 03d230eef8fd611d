import { cost } from '../measures/cost.js';
import { poFteYears } from '../measures/poFteYears.js';
import { POUNDS_PER_MILLION } from '../measures/pounds.js';
import type { CostPerOfficerYear } from '../result.js';
import { meanOf } from '../statistics/moments.js';
import { differencesOf } from '../statistics/pairedDifference.js';
import { ratioOfMeans } from '../statistics/ratioOfMeans.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import type { MeasureTable } from './measureTable.js';
import { periodValues } from './periodValues.js';

/** Read in every run, asked for or not. */
export const COST_AND_YEARS = [cost.id, poFteYears.id];

/** Period values by measure, then inputs, then area: a number a replication of two measures. */
export type CostsAndYears = ReadonlyMap<string, readonly (readonly (readonly number[])[])[]>;

export function costsAndYears(tables: readonly MeasureTable[], inputs: number, areas: number): CostsAndYears {
  const kept = tables.filter(({ measure }) => COST_AND_YEARS.includes(measure.id));
  return new Map(
    kept.map((table) => [
      table.measure.id,
      Array.from({ length: inputs }, (_, one) =>
        Array.from({ length: areas }, (_unused, area) => periodValues(table, one, area)),
      ),
    ]),
  );
}

/**
 * What an arm pays for a year of a probation officer more than the arm it is compared with: difference in cost over
 * difference in officer-years, both over the period and undiscounted. The cost holds the pay of the officers.
 */
export function costPerOfficerYear(
  plan: ComparisonPlan,
  values: CostsAndYears,
  inputsOfArm: readonly number[],
): CostPerOfficerYear[] {
  return plan.arms.flatMap((arm, armIndex) =>
    plan.areas.flatMap((area, areaIndex) => {
      const other = plan.arms.findIndex(({ name }) => name === arm.comparedWith);
      if (arm.comparedWith === null) return [];
      const [pounds, years] = COST_AND_YEARS.map((id) => {
        const of = (position: number) => values.get(id)![inputsOfArm[position]][areaIndex];
        return differencesOf(of(armIndex), of(other));
      });
      const costs = pounds.map((millions) => millions * POUNDS_PER_MILLION);
      return [
        {
          arm: arm.name,
          comparedWith: arm.comparedWith,
          area: area.id,
          cost: meanOf(costs),
          officerYears: meanOf(years),
          ratio: ratioOfMeans(costs, years),
        },
      ];
    }),
  );
}
