import type { ComparisonResult } from '../../experiment/result.js';
import { attributionWaterfall } from './attributionWaterfall.js';
import { breakEvenFan } from './breakEvenFan.js';
import { caseload } from './caseload.js';
import type { Chart, ChartBuilder, ChartContext } from './chart.js';
import { differences } from './differences.js';
import { leavers } from './leavers.js';
import { officerWorkload } from './officerWorkload.js';
import { queue } from './queue.js';
import { releases } from './releases.js';
import { releasesByClass } from './releasesByClass.js';
import { spreadBetweenAreas } from './spreadBetweenAreas.js';
import { staffFlows } from './staffFlows.js';
import { staffInPost } from './staffInPost.js';
import { switchingTornado } from './switchingTornado.js';
import { vacancyAndNeed } from './vacancyAndNeed.js';
import { workload } from './workload.js';

/** Every chart, in the order of the report. */
export const CHARTS: readonly ChartBuilder[] = [
  staffInPost,
  vacancyAndNeed,
  caseload,
  releases,
  releasesByClass,
  workload,
  queue,
  officerWorkload,
  leavers,
  staffFlows,
  differences,
  attributionWaterfall,
  switchingTornado,
  breakEvenFan,
  spreadBetweenAreas,
];

/** The charts that the measures of a run allow. */
export function buildCharts(result: ComparisonResult, context: ChartContext): Chart[] {
  return CHARTS.flatMap((build) => build(result, context) ?? []);
}
