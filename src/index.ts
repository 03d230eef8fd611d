/**
 * Caseweight as a library. What stands here is kept from release to release; everything else may move.
 *
 * | to | names |
 * |---|---|
 * | play one future: pure, the same bytes everywhere | `simulate`, `Inputs`, `Outcome`, `COLUMNS` |
 * | the same, and who decided what, when, knowing what | `simulateTraced`, `Decision` |
 * | read figures | `loadData`, `parseAnchors`, `DATA_FOLDER` |
 * | read scenarios | `scenarioFiles`, `loadComparison`, `loadScenario`, `parseScenario`, `SCENARIO_FOLDER` |
 * | compare | `planComparison`, `runComparison`, `PiscinaExecutor`, `FolderStore`, `sha256`, `codeDigest` |
 * | size levers to the same money | `sizeToEqualSpend` |
 * | share a difference out among mechanisms, find what turns it round | `Attributable`, `drawnAssumptions`: given to a plan |
 * | work out real cases by the published rules | `calculate`, `CALC_SUITES`, `loadTools` |
 * | use those rules one by one | `wmt`, `tierV2`, `tierV3`, `omic`: pure functions that take their tables from `loadTools` |
 * | know what can be chosen and what is reported | `LEVERS`, `MEASURES` |
 * | tell errors apart: the user's slips (what, where, how to mend) | `ScenarioError`, `DataError`, `OutputError` |
 * | and a replication that broke, which is our bug | `ReplicationFailure` |
 *
 * A comparison in code:
 *
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import * as caseweight from 'caseweight';
 *
 * const source = caseweight.scenarioFiles(caseweight.SCENARIO_FOLDER, process.cwd());
 * const scenarios = caseweight.loadComparison(['retain-five-to-nine'], source);
 * const anchors = caseweight.parseAnchors(readFileSync(`${caseweight.DATA_FOLDER}/anchors.yaml`, 'utf8'), 'anchors.yaml');
 * const data = caseweight.loadData(caseweight.DATA_FOLDER);
 * const plan = caseweight.planComparison(scenarios, data, anchors, { regions: ['wales'], draft: false });
 * const result = await caseweight.runComparison(plan, {
 *   executor: new caseweight.PiscinaExecutor({ workers: 2 }),
 *   store: new caseweight.FolderStore('records'),
 *   hash: caseweight.sha256,
 *   codeDigest: await caseweight.codeDigest(),
 *   signal: new AbortController().signal,
 *   onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
 * });
 * ```
 */
import { fileURLToPath } from 'node:url';

/** Folder of the figures that come with the package: what `loadData` reads. */
export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));
/** Folder of the scenarios that come with the package: the library of `scenarioFiles`. */
export const SCENARIO_FOLDER = fileURLToPath(new URL('../scenarios', import.meta.url));

export { loadData } from './adapters/node/data/loadData.js';
export { loadTools } from './adapters/node/data/loadTools.js';
export { codeDigest } from './adapters/node/execution/codeDigest.js';
export { FolderStore } from './adapters/node/execution/folderStore.js';
export { PiscinaExecutor, type ThreadOptions } from './adapters/node/execution/piscinaExecutor.js';
export { sha256 } from './adapters/node/execution/sha256.js';
export { OutputError } from './adapters/node/outputs/outputError.js';
export { scenarioFiles } from './adapters/node/scenarioFiles.js';
export type { Attributable, MechanismGroup } from './experiment/attribution/attributable.js';
export { attributionPlays, switchingPlays } from './experiment/attribution/furtherPlays.js';
export type { Assumption, SwitchingQuestion } from './experiment/attribution/switching/assumption.js';
export { drawnAssumptions } from './experiment/attribution/switching/drawnAssumptions.js';
export { type BreakEvenPlan, DEFAULT_BREAK_EVEN } from './experiment/breakEven/breakEvenPlan.js';
export { type Calculated, calculate, type Disagreement, type SuiteSummary } from './experiment/calc/calculate.js';
export { SUITES as CALC_SUITES } from './experiment/calc/index.js';
export type { Answer, Suite } from './experiment/calc/suite.js';
export type { ComparisonParts } from './experiment/compare/comparisonParts.js';
export type { ComparisonPlan, PlannedArm } from './experiment/compare/comparisonPlan.js';
export { ReplicationFailure } from './experiment/compare/replicationFailure.js';
export { DataError, type Slip } from './experiment/data/dataError.js';
export type { ServiceData } from './experiment/data/serviceData.js';
export type { Tools } from './experiment/data/tools/assembleTools.js';
export type { ToolTables } from './experiment/data/tools/toolTables.js';
export { type SizingEffects, sizeToEqualSpend } from './experiment/equalSpend/sizeToEqualSpend.js';
export type { Executor, Progress, RecordKey, RecordStore, Work } from './experiment/execution.js';
export { LEVERS } from './experiment/levers/index.js';
export type { AnyLever } from './experiment/levers/lever.js';
export { MEASURES } from './experiment/measures/index.js';
export type { Measure, MonthView } from './experiment/measures/measure.js';
export type {
  Area,
  Arm,
  AssumptionUsed,
  Attribution,
  ComparisonResult,
  CostPerOfficerYear,
  EdgeUsed,
  EqualSpend,
  Estimate,
  PairedDifference,
  PeriodFigure,
  PublishedPoint,
  ReplacedFigure,
  Series,
  SizedArm,
  SwitchingValues,
  TimeZeroRow,
  UncertaintyUsed,
} from './experiment/result.js';
export type {
  BreakEven,
  NotWithin,
  Spread,
  SpreadDifference,
  SpreadSeries,
  SpreadStatistic,
} from './experiment/resultOverTime.js';
export { type ComparisonEffects, runComparison } from './experiment/runComparison.js';
export { type AnchorsFile, parseAnchors } from './experiment/scenario/anchorsFile.js';
export { loadComparison } from './experiment/scenario/loadComparison.js';
export { loadScenario } from './experiment/scenario/loadScenario.js';
export { parseScenario, type ScenarioFile } from './experiment/scenario/parseScenario.js';
export { type PlanOptions, planComparison } from './experiment/scenario/planComparison.js';
export type { Scenario } from './experiment/scenario/scenario.js';
export { ScenarioError } from './experiment/scenario/scenarioError.js';
export type { FoundFile, ScenarioSource } from './experiment/scenario/scenarioSource.js';
export * as omic from './model/custody/omic/index.js';
export type { Decision } from './model/governance/decisions.js';
export type {
  Anchors,
  Change,
  DayNumber,
  Distribution,
  EdgeSwitch,
  Inputs,
  Parameter,
  ParameterStep,
  RegionInput,
  StartTable,
  TraineeCohort,
  Where,
} from './model/inputs.js';
export { COLUMNS, type ColumnName } from './model/observation/columns.js';
export type { Outcome } from './model/outcome.js';
export { type Simulate, simulate, simulateTraced } from './model/simulate.js';
export * as tierV2 from './model/tiering/v2/index.js';
export * as tierV3 from './model/tiering/v3/index.js';
export * as wmt from './model/workload/published/index.js';
