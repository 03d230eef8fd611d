import type { PairedDifference, PeriodFigure, Series } from '../result.js';
import { estimateOf } from '../statistics/estimate.js';
import { pairedStatistics } from '../statistics/pairedDifference.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import type { MeasureTable } from './measureTable.js';
import { periodValues } from './periodValues.js';

/** What one measure says: of each arm and area, then arm against arm. */
export interface MeasureParts {
  readonly series: readonly Series[];
  readonly periodFigures: readonly PeriodFigure[];
  readonly differences: readonly PairedDifference[];
}

/** @param inputsOfArm position of each arm's inputs in the table */
export function measureParts(plan: ComparisonPlan, table: MeasureTable, inputsOfArm: readonly number[]): MeasureParts {
  const measure = table.measure.id;
  const places = plan.arms.flatMap((arm, armIndex) =>
    plan.areas.map((area, areaIndex) => ({ arm, area, areaIndex, inputs: inputsOfArm[armIndex] })),
  );
  const series = places.map(({ arm, area, areaIndex, inputs }) => {
    const points = plan.months.map((_, month) => estimateOf(table.ofMonth(inputs, areaIndex, month)));
    return { measure, arm: arm.name, area: area.id, points };
  });
  const periodFigures = places.map(({ arm, area, areaIndex, inputs }) => {
    return { measure, arm: arm.name, area: area.id, estimate: estimateOf(periodValues(table, inputs, areaIndex)) };
  });
  const differences = places.flatMap(({ arm, area, areaIndex, inputs }) => {
    if (arm.comparedWith === null) return [];
    const other = inputsOfArm[plan.arms.findIndex((candidate) => candidate.name === arm.comparedWith)];
    const paired = pairedStatistics(periodValues(table, inputs, areaIndex), periodValues(table, other, areaIndex));
    return [{ measure, arm: arm.name, comparedWith: arm.comparedWith, area: area.id, ...paired }];
  });
  return { series, periodFigures, differences };
}
