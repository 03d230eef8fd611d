import os from 'node:os';
import type { RunSpec } from '../../../experiment/compare/runSpec.js';
import type { EqualSpend } from '../../../experiment/result.js';

/** Who, when, where, how long; decides nothing. */
export interface RunLog {
  readonly runId: string;
  readonly codeDigest: string;
  readonly version: string;
  readonly command: readonly string[];
  readonly ranBy: string;
  /** ISO 8601, UTC */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly seconds: number;
  readonly workers: number;
  readonly blockSize: number;
  /** how levers were sized; null where they run as written */
  readonly equalSpend: EqualSpend | null;
  readonly machine: { readonly processors: number; readonly platform: string; readonly node: string };
}

/** What the command line knows of a run. */
export interface RunFacts {
  readonly version: string;
  /** as typed, without the programme */
  readonly command: readonly string[];
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly workers: number;
  readonly blockSize: number;
}

export function runLogOf(spec: RunSpec, facts: RunFacts): RunLog {
  return {
    runId: spec.runId,
    codeDigest: spec.codeDigest,
    version: facts.version,
    command: facts.command,
    ranBy: userName(),
    startedAt: facts.startedAt.toISOString(),
    endedAt: facts.endedAt.toISOString(),
    seconds: (facts.endedAt.getTime() - facts.startedAt.getTime()) / 1000,
    workers: facts.workers,
    blockSize: facts.blockSize,
    equalSpend: spec.equalSpend,
    machine: {
      processors: os.availableParallelism(),
      platform: `${os.platform()} ${os.arch()}`,
      node: process.version,
    },
  };
}

/** Some machines have no name for the user who runs. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'unknown';
  }
}
