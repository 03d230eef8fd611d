/** What the commands ask of the rest of the programme: one place to see what a run is made of. */
import { resolve } from 'node:path';
import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import { runSpecOf } from '../../experiment/compare/runSpec.js';
import { pastReview } from '../../experiment/data/pastReview.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { Progress } from '../../experiment/execution.js';
import type { ComparisonResult, TimeZeroRow } from '../../experiment/result.js';
import { runComparison } from '../../experiment/runComparison.js';
import { checkAtTimeZero } from '../../experiment/timeZero/checkAtTimeZero.js';
import type { TimeZeroFile } from '../../experiment/timeZero/timeZeroFile.js';
import { codeDigest } from '../node/execution/codeDigest.js';
import { FolderStore } from '../node/execution/folderStore.js';
import { PiscinaExecutor } from '../node/execution/piscinaExecutor.js';
import { sha256 } from '../node/execution/sha256.js';
import { RunFolder } from '../node/outputs/runFolder.js';
import { type RunLog, runLogOf } from '../node/outputs/runLog.js';
import { serviceData } from './library.js';
import { outOf } from './options.js';
import { partsFromData } from './partsFromData.js';
import { readRun, resultText } from './runFiles.js';
import type { Surroundings } from './surroundings.js';

/** Records of all runs stand beside them, so that runs extend, resume and share arms. A run cannot have this name. */
const RECORDS = '.records';

/** Measured on two cores of 2023: seconds for the whole service over one year, and for starting a thread. */
const SECONDS_A_NATIONAL_YEAR = 0.8;
const SECONDS_TO_BEGIN = 2;

export interface RunSettings {
  readonly workers: number;
  /** folder of all runs */
  readonly out: string;
  readonly targets: TimeZeroFile;
  readonly onProgress: (progress: Progress) => void;
  readonly surroundings: Surroundings;
}

/** Rough; the time left that a run shows is measured. */
export function estimatedSeconds(plan: ComparisonPlan, workers: number): number {
  const years = (plan.months.length - 1) / 12;
  const [{ inputs }] = plan.arms;
  const share = inputs.regions
    .filter(({ id }) => inputs.selectedRegions.includes(id))
    .reduce((sum, region) => sum + region.share, 0);
  const plays = plan.arms.length * plan.replications;
  return SECONDS_TO_BEGIN + (plays * years * share * SECONDS_A_NATIONAL_YEAR) / workers;
}

/** The check at time 0, of the first arm: the initial state is the same in all. */
export function timeZeroOf(plan: ComparisonPlan, targets: TimeZeroFile): TimeZeroRow[] {
  return checkAtTimeZero(plan.arms[0].inputs, plan.seed, targets);
}

/**
 * Runs a comparison and writes everything about it.
 *
 * @returns paths of the folder and of the report
 * @throws OutputError where results cannot be written; AbortError when Ctrl-C stopped it
 */
export async function runPlan(
  plan: ComparisonPlan,
  data: ServiceData,
  { workers, out, targets, onProgress, surroundings }: RunSettings,
): Promise<{ folder: string; report: string }> {
  const startedAt = new Date(surroundings.now());
  const folder = await RunFolder.open(out, plan.runName);
  const store = new FolderStore(resolve(out, RECORDS));
  const effects = { hash: sha256, codeDigest: await codeDigest() };
  const spec = runSpecOf(plan, effects);
  await folder.writeSpec(spec);
  const executor = new PiscinaExecutor({ workers });
  const parts = await runComparison(plan, { executor, store, ...effects, signal: surroundings.signal, onProgress });
  const result = {
    ...parts,
    ...partsFromData(data, plan.startDate),
    timeZero: timeZeroOf(plan, targets),
    pastReview: [],
  };
  await folder.writeSummary(parts);
  await folder.writeReplications(spec, store);
  await folder.writeText('result.json', resultText(result));
  const { version, command, now } = surroundings;
  const log = runLogOf(spec, { version, command, startedAt, endedAt: new Date(now()), workers, blockSize: 1 });
  await folder.writeLog(log);
  return { folder: folder.folder, report: await writeReport(folder, result, log, data, surroundings) };
}

/** Writes the report of a finished run again. @returns its path */
export async function remakeReport(
  run: string,
  typed: { readonly out?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): Promise<string> {
  const { out, name, result, log } = await readRun(
    run,
    resolve(surroundings.workingFolder, outOf(typed)),
    surroundings,
  );
  const folder = await RunFolder.open(out, name);
  return writeReport(folder, result, log, serviceData(typed, surroundings), surroundings);
}

async function writeReport(
  folder: RunFolder,
  result: ComparisonResult,
  log: RunLog,
  data: ServiceData,
  surroundings: Surroundings,
): Promise<string> {
  const dated: ComparisonResult = { ...result, pastReview: pastReview(data, surroundings.today()) };
  throw new Error(`the report of ${folder.folder}, ${dated.runId}, ${log.startedAt} is not part of this build`);
}
