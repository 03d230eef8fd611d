import { describe, expect, it } from 'vitest';
import { PiscinaExecutor } from '../../../../src/adapters/node/execution/piscinaExecutor.js';
import { ReplicationFailure } from '../../../../src/experiment/compare/replicationFailure.js';
import type { Progress, RecordStore, Work } from '../../../../src/experiment/execution.js';
import { fakeArm } from '../../../experiment/compare/fakePlan.js';
import { MemoryStore } from '../../../experiment/compare/memoryStore.js';

const workerModule = new URL('../../../../dist/adapters/node/execution/worker.js', import.meta.url).href;
const simulateModule = new URL('./compiledFake.mjs', import.meta.url).href;
const never = new AbortController().signal;

const executorOf = (workers: number, blockSize: number) =>
  new PiscinaExecutor({ workers, blockSize, simulateModule, workerModule });

function workOf(count: number, untilDay = (_replication: number) => 92): Work[] {
  return Array.from({ length: count }, (_, replication) => ({
    key: { code: 'c', inputsHash: 'i', seed: 's', replication },
    inputs: { ...fakeArm('baseline', null).inputs, untilDay: untilDay(replication) },
  }));
}

describe('PiscinaExecutor', () => {
  it('runs what the store does not hold, and counts what it held as done', async () => {
    const store = new MemoryStore();
    await executorOf(2, 1).run(workOf(5), { store, signal: never, onProgress: () => undefined });
    const progress: Progress[] = [];
    const onProgress = (step: Progress) => void progress.push(step);
    await executorOf(2, 3).run(workOf(12), { store, signal: never, onProgress });
    expect(store.writes).toBe(12);
    expect(progress.map(({ done }) => done)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('names the replication that broke, and keeps what was finished beside it', async () => {
    const store = new MemoryStore();
    const work = workOf(6, (replication) => (replication === 4 ? -1 : 92));
    const failed = executorOf(1, 6).run(work, { store, signal: never, onProgress: () => undefined });
    const error = await failed.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ReplicationFailure);
    expect(String(error)).toContain('seed s, replication 4: the fake breaks below zero, got -1');
    expect((error as ReplicationFailure).stack).toContain('fakeSimulate.mjs');
    expect(store.writes).toBe(5);
  });

  it('stops when it is told to, and says why', async () => {
    const stop = new AbortController();
    const store = new MemoryStore();
    const onProgress = ({ done }: Progress) => {
      if (done === 3) stop.abort(new Error('stopped by hand'));
    };
    const stopped = executorOf(2, 1).run(workOf(500), { store, signal: stop.signal, onProgress });
    await expect(stopped).rejects.toThrow('stopped by hand');
    expect(store.writes).toBeLessThan(20);
  });

  it('does not start when it was told to stop before', async () => {
    const store = new MemoryStore();
    const stopped = executorOf(1, 1).run(workOf(3), {
      store,
      signal: AbortSignal.abort(new Error('too late')),
      onProgress: () => undefined,
    });
    await expect(stopped).rejects.toThrow('too late');
    expect(store.writes).toBe(0);
  });

  it('hands on what the store says, a full disk for example', async () => {
    const full: RecordStore = {
      has: async () => false,
      get: () => Promise.reject(new Error('empty')),
      put: () => Promise.reject(new Error('the disk is full')),
    };
    const failed = executorOf(2, 2).run(workOf(8), { store: full, signal: never, onProgress: () => undefined });
    await expect(failed).rejects.toThrow('the disk is full');
  });

  it('says so when the model cannot be loaded', async () => {
    const executor = new PiscinaExecutor({ workers: 1, simulateModule: 'file:///nowhere.mjs', workerModule });
    const failed = executor.run(workOf(2), { store: new MemoryStore(), signal: never, onProgress: () => undefined });
    await expect(failed).rejects.toThrow('nowhere.mjs');
  });

  it('refuses blocks of no replication', async () => {
    const effects = { store: new MemoryStore(), signal: never, onProgress: () => undefined };
    await expect(executorOf(1, 0).run(workOf(2), effects)).rejects.toThrow(RangeError);
  });
});
