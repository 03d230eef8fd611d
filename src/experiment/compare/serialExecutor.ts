import type { Simulate } from '../../model/simulate.js';
import type { Executor, Work } from '../execution.js';
import { ReplicationFailure } from './replicationFailure.js';

/** Runs one replication after the other where it stands: for tests, small runs and places without threads. */
export function serialExecutor(simulate: Simulate): Executor {
  return {
    async run(todo, { store, signal, onProgress }) {
      let done = 0;
      for (const work of todo) {
        signal.throwIfAborted();
        if (!(await store.has(work.key))) await store.put(work.key, played(simulate, work));
        onProgress({ done: ++done, total: todo.length });
      }
    },
  };
}

function played(simulate: Simulate, { key, inputs }: Work) {
  try {
    return simulate(inputs, key.seed, key.replication);
  } catch (error) {
    throw new ReplicationFailure(key, key.inputsHash, error);
  }
}
