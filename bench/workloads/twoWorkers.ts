import { PiscinaExecutor } from '../../src/adapters/node/execution/piscinaExecutor.js';
import type { RecordStore, Work } from '../../src/experiment/execution.js';
import type { Inputs } from '../../src/model/inputs.js';

/** Keeps nothing: the bench times the plays and their way back, not the disk. */
const forgetful: RecordStore = {
  has: async () => false,
  put: async () => {},
  get: async () => {
    throw new Error('the bench reads nothing back');
  },
};

/** Seconds for some replications on so many threads, the start of the threads included. */
export async function playOn(
  workers: number,
  inputs: Inputs,
  replications: number,
  seconds: () => number,
): Promise<number> {
  const todo: Work[] = Array.from({ length: replications }, (_, replication) => ({
    key: { code: 'bench', inputsHash: 'bench', seed: 'bench', replication },
    inputs,
  }));
  const workerModule = new URL('../../src/adapters/node/execution/worker.js', import.meta.url).href;
  const executor = new PiscinaExecutor({ workers, workerModule });
  const start = seconds();
  await executor.run(todo, { store: forgetful, signal: new AbortController().signal, onProgress: () => {} });
  return seconds() - start;
}
