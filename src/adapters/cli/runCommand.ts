import { resolve } from 'node:path';
import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';
import { armLines, sharedLines } from './armLines.js';
import { duration } from './duration.js';
import { equalSpendLines, equalSpendOf, sizedPlan } from './equalSpend.js';
import { furtherLines } from './furtherQuestions.js';
import { timeZeroTargets } from './library.js';
import { outOf, type TypedOptions, workersOf } from './options.js';
import { ownLines } from './ownLines.js';
import { planOf } from './plan.js';
import { estimatedSeconds } from './playingTime.js';
import { progressDisplay } from './progressLine.js';
import { furtherPlaysMissing, playsMissing, runPlan } from './service.js';
import type { Surroundings } from './surroundings.js';

/** Plays of all arms. */
const playsOf = ({ arms, replications }: ComparisonPlan) => arms.length * replications;

/** Runs scenarios and what they compare with, writes results and the report. */
export async function runCommand(
  scenarios: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): Promise<void> {
  const workers = workersOf(typed, surroundings.processors);
  const out = resolve(surroundings.workingFolder, outOf(typed));
  const pounds = equalSpendOf(typed);
  const { print, printError, signal } = surroundings;
  const written = planOf(scenarios, typed, surroundings);
  const targets = timeZeroTargets(written.plan.startDate, written.data, typed, surroundings);
  const settings = { workers, out, signal };
  const { plan, data } = pounds === undefined ? written : await sizedPlan(written, pounds, settings, printError);
  for (const line of sharedLines(plan)) print(line);
  for (const line of armLines(plan)) print(line);
  if (plan.equalSpend) for (const line of equalSpendLines(plan.equalSpend)) print(line);
  for (const line of ownLines(data)) print(line);
  if (plan.draft) {
    print(
      `Draft of ${plan.replications} replications: ranges without intervals. Do not publish it; run without --quick.`,
    );
  }
  const check = typed.check === true;
  const further = await furtherPlaysMissing(plan, { out, check });
  for (const line of furtherLines(plan, further, workers)) printError(line);
  const all = playsOf(plan) + further.attribution + further.switching;
  const missing = check ? all : (await playsMissing([plan], out))[0];
  const seconds = estimatedSeconds(plan, missing, workers);
  printError(
    `About ${duration(seconds)} on ${workers} ${workers === 1 ? 'thread' : 'threads'}. Ctrl-C stops; the same command goes on.`,
  );
  const progress = progressDisplay(surroundings);
  const settingsOfRun = { workers, check, out, targets, onProgress: progress.show, surroundings };
  const ended = await runPlan(plan, data, settingsOfRun).finally(progress.end);
  if (check)
    print('Checked: every level recounted each month, nothing out of place, earlier results the same to the bit.');
  print(`Results: ${ended.folder}`);
  print(`Report:  ${ended.report}`);
}
