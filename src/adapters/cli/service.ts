/** What the commands ask of the rest of the programme: one place to see what a run is made of. */
import { resolve } from 'node:path';
import { type FurtherWork, furtherWork, playsNotIn } from '../../experiment/attribution/furtherPlays.js';
import type { ComparisonParts } from '../../experiment/compare/comparisonParts.js';
import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import { recordIndexOf } from '../../experiment/compare/records.js';
import { runSpecOf, type SpecEffects } from '../../experiment/compare/runSpec.js';
import { pastReview } from '../../experiment/data/pastReview.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { Progress, RecordKey, RecordStore } from '../../experiment/execution.js';
import { MEASURES } from '../../experiment/measures/index.js';
import type { ComparisonResult, TimeZeroRow } from '../../experiment/result.js';
import { runComparison } from '../../experiment/runComparison.js';
import { checkAtTimeZero } from '../../experiment/timeZero/checkAtTimeZero.js';
import type { TimeZeroFile } from '../../experiment/timeZero/timeZeroFile.js';
import { codeDigest } from '../node/execution/codeDigest.js';
import { FolderStore } from '../node/execution/folderStore.js';
import { PiscinaExecutor } from '../node/execution/piscinaExecutor.js';
import { sha256 } from '../node/execution/sha256.js';
import { asOutputError } from '../node/outputs/outputError.js';
import { RunFolder } from '../node/outputs/runFolder.js';
import { type RunLog, runLogOf } from '../node/outputs/runLog.js';
import { writeReport } from '../report/writeReport.js';
import { serviceData } from './library.js';
import { outOf } from './options.js';
import { partsFromData } from './partsFromData.js';
import { repeatingCommand } from './repeatingCommand.js';
import { readRun, resultText } from './runFiles.js';
import type { Surroundings } from './surroundings.js';

/** Records of all runs stand beside them, so that runs extend, resume and share arms. A run cannot have this name. */
const RECORDS = '.records';

export interface RunSettings {
  readonly workers: number;
  /** replications a task of a worker; decides no byte */
  readonly blockSize?: number;
  /** plays everything anew and recounts it, whatever stands in the store */
  readonly check?: boolean;
  /** folder of all runs */
  readonly out: string;
  readonly targets: TimeZeroFile;
  readonly onProgress: (progress: Progress) => void;
  readonly surroundings: Surroundings;
}

/**
 * Plays that attribution and switching values need beside those of the arms.
 *
 * @param check all of them are played anew, whatever stands in the store
 */
export async function furtherPlaysMissing(
  plan: ComparisonPlan,
  { out, check }: { readonly out: string; readonly check: boolean },
): Promise<Record<keyof FurtherWork, number>> {
  const work = furtherWork(plan, { hash: sha256, codeDigest: await codeDigest() });
  if (check) return { attribution: work.attribution.length, switching: work.switching.length };
  const store = new FolderStore(resolve(out, RECORDS));
  const holds = { has: (key: RecordKey) => store.has(key).catch(() => false) };
  return {
    attribution: await playsNotIn(holds, work.attribution),
    switching: await playsNotIn(holds, work.switching),
  };
}

/**
 * Plays that the store of an output folder does not hold yet, by plan, attribution and switching values included; those
 * that plans share are counted with the first of them. A store that cannot be read holds none, and the run then says why.
 */
export async function playsMissing(plans: readonly ComparisonPlan[], out: string): Promise<number[]> {
  const store = new FolderStore(resolve(out, RECORDS));
  const effects = { hash: sha256, codeDigest: await codeDigest() };
  const counted = new Set<string>();
  const missing: number[] = [];
  for (const plan of plans) {
    let plays = 0;
    for (const key of keysOf(plan, effects)) {
      const name = JSON.stringify(key);
      if (counted.has(name) || (await store.has(key).catch(() => false))) continue;
      counted.add(name);
      plays++;
    }
    missing.push(plays);
  }
  return missing;
}

/** What playing needs, without where its results go. */
export interface PlaySettings {
  readonly workers: number;
  /** folder of all runs */
  readonly out: string;
  readonly signal: AbortSignal;
}

/** Plays what the store does not hold of a comparison and sums it up; writes nothing but records. */
export async function playParts(
  plan: ComparisonPlan,
  { workers, out, signal }: PlaySettings,
): Promise<ComparisonParts> {
  const store = new FolderStore(resolve(out, RECORDS));
  const executor = new PiscinaExecutor({ workers });
  const effects = { executor, store, hash: sha256, codeDigest: await codeDigest(), signal };
  return runComparison(plan, { ...effects, onProgress: () => undefined });
}

function keysOf(plan: ComparisonPlan, effects: SpecEffects): RecordKey[] {
  const index = recordIndexOf(runSpecOf(plan, effects));
  const replications = Array.from({ length: plan.replications }, (_, replication) => replication);
  const further = furtherWork(plan, effects);
  return [
    ...index.hashes.flatMap((_, inputs) => replications.map((replication) => index.keyOf(inputs, replication))),
    ...[...further.attribution, ...further.switching].map(({ key }) => key),
  ];
}

/** The check at time 0, of the first arm: the initial state is the same in all. */
export function timeZeroOf(plan: ComparisonPlan, targets: TimeZeroFile): TimeZeroRow[] {
  return checkAtTimeZero(plan.arms[0].inputs, plan.seed, targets);
}

/**
 * Runs a comparison and writes everything about it.
 *
 * @returns paths of the folder and of the report, and what they hold
 * @throws OutputError where results cannot be written; AbortError when Ctrl-C stopped it
 */
export async function runPlan(
  plan: ComparisonPlan,
  data: ServiceData,
  { workers, blockSize = 1, check = false, out, targets, onProgress, surroundings }: RunSettings,
): Promise<{ folder: string; report: string; result: ComparisonResult }> {
  const startedAt = new Date(surroundings.now());
  const folder = await RunFolder.open(out, plan.runName);
  const store = new FolderStore(resolve(out, RECORDS));
  const effects = { hash: sha256, codeDigest: await codeDigest() };
  const spec = runSpecOf(plan, effects);
  await folder.announce(spec);
  const executor = new PiscinaExecutor({ workers, blockSize, ...(check && { simulateModule: CHECKED }) });
  const played = check ? playedAnew(store) : store;
  const signal = surroundings.signal;
  const parts = await runComparison(plan, { executor, store: played, ...effects, signal, onProgress });
  const result = {
    ...parts,
    ...partsFromData(data, plan.startDate),
    timeZero: timeZeroOf(plan, targets),
    pastReview: [],
  };
  await folder.settle(spec);
  await folder.writeSummary(parts);
  await folder.writeFurther(parts);
  await folder.writeOverTime(parts);
  await folder.writeReplications(spec, store);
  await folder.writeText('result.json', resultText(result));
  const { version, command, now } = surroundings;
  const log = runLogOf(spec, { version, command, startedAt, endedAt: new Date(now()), workers, blockSize });
  await folder.writeLog(log);
  return { folder: folder.folder, report: await reportOf(folder.folder, result, log, data), result };
}

/** Plays as the model does, and recounts. */
const CHECKED = new URL('../../model/simulateChecked.js', import.meta.url).href;

/** The same store, taken as empty: what is played anew must give the bytes that stand there. */
function playedAnew(store: RecordStore): RecordStore {
  return { has: async () => false, get: (key) => store.get(key), put: (key, outcome) => store.put(key, outcome) };
}

/** Writes the report of a finished run again. @returns its path */
export async function remakeReport(
  run: string,
  typed: { readonly out?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): Promise<string> {
  const { folder, result, log } = await readRun(run, resolve(surroundings.workingFolder, outOf(typed)), surroundings);
  return reportOf(folder, result, log, serviceData(typed, surroundings));
}

/** The date and what is past its review then come from the run's log: the same run gives the same report. */
async function reportOf(folder: string, result: ComparisonResult, log: RunLog, data: ServiceData): Promise<string> {
  const runDate = log.startedAt.slice(0, 10);
  const context = {
    runDate,
    runBy: log.ranBy === 'unknown' ? null : log.ranBy,
    version: log.version,
    command: repeatingCommand(log.command),
    measures: MEASURES,
  };
  try {
    return await writeReport({ ...result, pastReview: pastReview(data, runDate) }, folder, context);
  } catch (error) {
    throw asOutputError(error, folder);
  }
}
