import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MEASURES } from '../../experiment/measures/index.js';
import { OutputError } from '../node/outputs/outputError.js';
import { writeAtomically } from '../node/outputs/writeAtomically.js';
import { type GalleryEntry, galleryPage } from '../report/gallery/galleryPage.js';
import { duration } from './duration.js';
import { type GalleryPlan, type GalleryPlans, galleryPlans } from './galleryPlans.js';
import { timeZeroTargets } from './library.js';
import { single, type TypedOptions, workersOf } from './options.js';
import { ownLines } from './ownLines.js';
import { estimatedSeconds } from './playingTime.js';
import { type ProgressDisplay, progressDisplay } from './progressLine.js';
import { repeatingCommand } from './repeatingCommand.js';
import { playsMissing, runPlan } from './service.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

/** Where `run` keeps its results and its store, so that what was played for one serves the other. */
const RUNS = 'outputs';
/** Measured: what a report and its charts take after the last replication. */
const SECONDS_A_REPORT = 6;

type Typed = TypedOptions & { readonly data?: unknown };

/**
 * Runs each comparison of the library and writes a folder of their reports with an index page. The index comes last: a
 * gallery that was stopped shows what it showed before.
 */
export async function galleryCommand(typed: Typed, surroundings: Surroundings): Promise<void> {
  const { workingFolder, processors, print } = surroundings;
  const workers = workersOf(typed, processors);
  const folder = resolve(workingFolder, single('out', typed.out) ?? 'gallery');
  const index = join(folder, 'index.html');
  await refuseForeignIndex(index);
  const gallery = galleryPlans(typed, surroundings);
  const runs = resolve(workingFolder, RUNS);
  const plans = gallery.plans.map(({ plan }) => plan);
  const missing = await playsMissing(plans, runs);
  announce(gallery, missing, workers, surroundings);
  const progress = progressDisplay(surroundings);
  const settings = { folder, runs, workers, typed, progress, surroundings };
  const entries = await runAll(gallery, missing, settings).finally(progress.end);
  await writeText(index, galleryPage(entries, contextOf(gallery.leftOut, surroundings)));
  print(`Gallery: ${index}`);
}

/** What will be run, on which figures, and about how long it takes. */
function announce(
  { plans, leftOut, data }: GalleryPlans,
  missing: readonly number[],
  workers: number,
  { print, printError }: Surroundings,
): void {
  for (const { name, plan } of plans) print(`${name}: ${plan.arms.map(({ title }) => title).join(' / ')}`);
  for (const name of leftOut) print(`${name}: left out, it starts on another day than the figures supplied`);
  for (const line of ownLines(data)) print(line);
  const seconds = plans.reduce(
    (sum, { plan }, index) => sum + SECONDS_A_REPORT + estimatedSeconds(plan, missing[index], workers),
    0,
  );
  const threads = `${workers} ${workers === 1 ? 'thread' : 'threads'}`;
  printError(
    `${plans.length} reports, about ${duration(seconds)} on ${threads}. Ctrl-C stops; the same command goes on.`,
  );
}

interface GallerySettings {
  readonly folder: string;
  readonly runs: string;
  readonly workers: number;
  readonly typed: Typed;
  readonly progress: ProgressDisplay;
  readonly surroundings: Surroundings;
}

/** One comparison after the other; progress counts the replications of all that are still to play. */
async function runAll({ plans, data }: GalleryPlans, missing: readonly number[], settings: GallerySettings) {
  const { folder, runs, workers, typed, progress, surroundings } = settings;
  const total = missing.reduce((sum, plays) => sum + plays, 0);
  const entries: GalleryEntry[] = [];
  let before = 0;
  for (const [index, { name, plan }] of plans.entries()) {
    const left = missing[index];
    const ended = await runPlan(plan, data, {
      workers,
      out: runs,
      targets: timeZeroTargets(plan.startDate, data, typed, surroundings),
      onProgress: ({ done, total: all }) => {
        if (total > 0) progress.show({ done: before + Math.max(0, done - (all - left)), total });
      },
      surroundings: { ...surroundings, command: runWords(name, surroundings) },
    });
    before += left;
    const href = `reports/${name}.html`;
    await copyWhole(ended.report, join(folder, href));
    entries.push({ result: ended.result, href });
  }
  return entries;
}

/** The command that runs this comparison alone. */
function runWords(name: GalleryPlan['name'], { command }: Surroundings): string[] {
  return ['run', name, ...command.filter((word, index) => index > 0 || word !== 'gallery')];
}

function contextOf(leftOut: readonly string[], { version, command }: Surroundings) {
  const note = `Left out, because they start on another day than the figures supplied: ${leftOut.join(', ')}.`;
  const again = repeatingCommand(command);
  return { version, command: again, measures: MEASURES, leftOut: leftOut.length > 0 ? note : null };
}

/** @throws UsageError if the folder holds an index page that this programme did not write */
async function refuseForeignIndex(index: string): Promise<void> {
  const text = await readFile(index, 'utf8').catch(() => null);
  if (text === null || text.includes('<strong>Caseweight</strong>')) return;
  throw new UsageError(`${index} is a page of something else\n  Name another folder, such as --out gallery.`);
}

async function copyWhole(from: string, to: string): Promise<void> {
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) throw new OutputError(from, 'the report is gone', 'Run the same command again.');
  await writeText(to, text);
}

async function writeText(file: string, text: string): Promise<void> {
  await writeAtomically(file, async (handle) => {
    await handle.writeFile(text);
  });
}
