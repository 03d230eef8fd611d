import type { MessagePort } from 'node:worker_threads';
import type { Inputs } from '../../../model/inputs.js';
import type { Outcome } from '../../../model/outcome.js';
import type { Simulate } from '../../../model/simulate.js';

/** Replications that travel together. */
export interface Block {
  /** address of a module that exports `simulate` */
  readonly simulateModule: string;
  readonly work: readonly { readonly inputs: Inputs; readonly seed: string; readonly replication: number }[];
  /** takes a `Played` for each piece of work; closed at the end */
  readonly port: MessagePort;
}

/** What a worker says of the n-th piece of a block. */
export type Played =
  | { readonly index: number; readonly outcome: Outcome }
  | { readonly index: number; readonly error: unknown };

/**
 * Plays a block, and hands each outcome over as soon as it stands. Its arrays are copied (half a millisecond a megabyte)
 * and not moved: V8 compiles typed arrays on the assumption that no buffer of the thread was ever taken away. The first
 * that moves would throw all compiled code away, and every access from then on would ask; plays were an eighth slower.
 */
export default async function playBlock({ simulateModule, work, port }: Block): Promise<void> {
  try {
    const { simulate }: { simulate: Simulate } = await import(simulateModule);
    for (let index = 0; index < work.length; index++) play(simulate, work[index], index, port);
  } finally {
    port.close();
  }
}

function play(simulate: Simulate, work: Block['work'][number], index: number, port: MessagePort): void {
  let outcome: Outcome;
  try {
    outcome = simulate(work.inputs, work.seed, work.replication);
  } catch (error) {
    port.postMessage({ index, error } satisfies Played);
    return;
  }
  port.postMessage({ index, outcome } satisfies Played);
}
