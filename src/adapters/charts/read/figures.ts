import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult, Estimate, PairedDifference } from '../../../experiment/result.js';
import { NO_FIGURE } from '../../../experiment/statistics/estimate.js';
import type { ChartContext } from '../chart.js';

/** A measure month by month, one entry a month of the result; null where the run did not ask for it. */
export function seriesOf(
  result: ComparisonResult,
  key: { readonly measure: string; readonly arm: string; readonly area: string },
): readonly Estimate[] | null {
  const found = result.series.find(
    (one) => one.measure === key.measure && one.arm === key.arm && one.area === key.area,
  );
  return found?.points ?? null;
}

/** A measure month by month as it is shown: a flow has no figure at the start, when nothing has flowed, and not 0. */
export function seriesShown(
  result: ComparisonResult,
  { id, summary }: Measure,
  where: { readonly arm: string; readonly area: string },
): readonly Estimate[] | null {
  const points = seriesOf(result, { measure: id, ...where });
  return points && summary === 'sum' ? [NO_FIGURE, ...points.slice(1)] : points;
}

/** A measure summed up over the period; null where the run did not ask for it or has no figure. */
export function periodFigure(
  result: ComparisonResult,
  key: { readonly measure: string; readonly arm: string; readonly area: string },
): Estimate | null {
  const found = result.periodFigures.find(
    (one) => one.measure === key.measure && one.arm === key.arm && one.area === key.area,
  );
  return found && Number.isFinite(found.estimate.mean) ? found.estimate : null;
}

/** Whether an estimate is 0 on average and over the middle 80 % of futures: of what is never below 0, in every one. */
export const isZero = ({ mean, q10, q90 }: Estimate): boolean => mean === 0 && q10 === 0 && q90 === 0;

/** The paired difference of a measure; null where there is none. */
export function differenceOf(
  result: ComparisonResult,
  key: { readonly measure: string; readonly arm: string; readonly area: string },
): PairedDifference | null {
  const found = result.differences.find(
    (one) => one.measure === key.measure && one.arm === key.arm && one.area === key.area,
  );
  return found && Number.isFinite(found.estimate.mean) ? found : null;
}

/** A measure by its id. @throws RangeError if there is none */
export function measureOf(context: Pick<ChartContext, 'measures'>, id: string): Measure {
  const found = context.measures.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`no measure ${id} among those given to the report`);
  return found;
}
