import type { ComparisonResult } from '../../experiment/result.js';
import { answerChart } from '../charts/answerChart.js';
import { attributionWaterfall } from '../charts/attributionWaterfall.js';
import type { Chart, ChartContext } from '../charts/chart.js';
import { differences } from '../charts/differences.js';
import { buildCharts } from '../charts/index.js';
import { comparisonsOf, mainComparison } from '../charts/read/mainComparison.js';
import { staffInPost } from '../charts/staffInPost.js';
import { switchingTornado } from '../charts/switchingTornado.js';
import { answerMeasures } from './pageOne/answerMeasures.js';
import type { ReportContext } from './reportContext.js';

/** What page one and the main charts are about: all simulated regions together, the first comparison. */
export function chartContext(result: ComparisonResult, { measures }: Pick<ReportContext, 'measures'>): ChartContext {
  const comparison = mainComparison(result);
  return { area: result.areas[0], ...comparison, measures, answers: answerMeasures(result, comparison) };
}

/** Every picture of a run in the order of the report: page one's, the main comparison's, then those of each other comparison that say most. */
export function reportCharts(result: ComparisonResult, context: ChartContext): Chart[] {
  const answer = answerChart(result, context, answerMeasures(result, context));
  const others = comparisonsOf(result)
    .slice(1)
    .flatMap((comparison) => {
      const own = { ...context, ...comparison, answers: answerMeasures(result, comparison) };
      return [staffInPost, differences, attributionWaterfall, switchingTornado].flatMap((build) => {
        const chart = build(result, own);
        return chart ? [{ ...chart, id: `${chart.id}--${comparison.scenario.name}` }] : [];
      });
    });
  return [...(answer ? [answer] : []), ...buildCharts(result, context), ...others];
}
