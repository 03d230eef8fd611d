import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Workload } from './workload.js';

const ROUNDS = 7;

/** Medians over the rounds. */
export interface Measurement {
  readonly name: string;
  readonly counts: Workload['counts'];
  /** null where whole replications are counted: only their ratio says anything */
  readonly nsPerOperation: number | null;
  readonly peakRssMb: number;
  /** our time per event over the yardstick's, round by round; null without one */
  readonly ratioToReference: number | null;
  /** the second of two runs of the same program over the first, round by round: how far noise alone reaches */
  readonly sameTwice: { readonly median: number; readonly low: number; readonly high: number };
}

/** Rounds of yardstick, ours and ours again, each in a fresh process. */
export function measure(workload: Workload, place: number, yardstick: string | null): Measurement {
  const rounds = Array.from({ length: workload.rounds ?? ROUNDS }, () => {
    const reference = yardstick && workload.yardstick ? runYardstick(yardstick, workload.yardstick) : null;
    return { reference, first: runOurs(place), second: runOurs(place) };
  });
  const ratios = rounds.flatMap(({ reference, first }) => ratioOf(first, reference));
  const same = rounds.map(({ first, second }) => second.ns / first.ns);
  return {
    name: workload.name,
    counts: workload.counts,
    nsPerOperation: workload.counts === 'replications' ? null : median(rounds.map(({ first }) => first.ns)),
    peakRssMb: median(rounds.map(({ first }) => first.peakRssMb)),
    ratioToReference: ratios.length > 0 ? median(ratios) : null,
    sameTwice: { median: median(same), low: Math.min(...same), high: Math.max(...same) },
  };
}

/** The workload's own ratio, or that to the yardstick of the round; none without either. */
function ratioOf(ours: Run, reference: number | null): number[] {
  if (ours.ratio !== undefined) return [ours.ratio];
  return reference === null ? [] : [ours.ns / reference];
}

interface Run {
  readonly ns: number;
  readonly peakRssMb: number;
  readonly ratio: number | undefined;
}

function runOurs(place: number): Run {
  const child = fileURLToPath(new URL('./child.js', import.meta.url));
  const { operations, seconds, peakRssMb, ratio } = JSON.parse(
    execFileSync(process.execPath, [child, String(place)], { encoding: 'utf8' }),
  );
  return { ns: (seconds / operations) * 1e9, peakRssMb, ratio };
}

function runYardstick(program: string, args: readonly string[]): number {
  const { sec, events } = JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
  return (sec / events) * 1e9;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
