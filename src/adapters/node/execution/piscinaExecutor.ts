import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { ReplicationFailure } from '../../../experiment/compare/replicationFailure.js';
import type { Executor, RecordStore, Work } from '../../../experiment/execution.js';
import type { Block, Played } from './worker.js';

type Effects = Parameters<Executor['run']>[1];

export interface ThreadOptions {
  /** threads; by default as many as the machine runs at once */
  readonly workers?: number;
  /** replications that travel together; decides no bytes */
  readonly blockSize?: number;
  /** address of a compiled module that exports `simulate` */
  readonly simulateModule?: string;
  /** address of the compiled `worker.js` */
  readonly workerModule?: string;
}

/** Runs replications on a pool of threads. */
export class PiscinaExecutor implements Executor {
  constructor(private readonly options: ThreadOptions = {}) {}

  /**
   * @throws ReplicationFailure for the first replication that broke; the signal's reason when it is aborted; whatever
   *   the store throws. What was finished before stands in the store.
   */
  async run(todo: readonly Work[], effects: Effects): Promise<void> {
    effects.signal.throwIfAborted();
    const missing = await missingIn(effects.store, todo);
    let done = todo.length - missing.length;
    effects.onProgress({ done, total: todo.length });
    if (missing.length === 0) return;
    const finished = () => effects.onProgress({ done: ++done, total: todo.length });
    await this.runBlocks(blocksOf(missing, this.options.blockSize ?? 1), effects, finished);
  }

  private async runBlocks(blocks: readonly Work[][], effects: Effects, finished: () => void): Promise<void> {
    const workers = Math.min(blocks.length, this.options.workers ?? availableParallelism());
    const filename = this.options.workerModule ?? new URL('./worker.js', import.meta.url).href;
    // Piscina's default blocks a thread between tasks, so that messages to it wait
    const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers, atomics: 'disabled' });
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, effects.signal]);
    const queue = blocks.values();
    const lane = async () => {
      for (const block of queue) await this.runBlock(pool, block, { ...effects, signal }, finished);
    };
    const lanes = Array.from({ length: workers }, () => lane().catch((error) => stop.abort(error)));
    await Promise.all(lanes);
    await pool.destroy();
    signal.throwIfAborted();
  }

  private async runBlock(pool: Piscina, block: readonly Work[], effects: Effects, finished: () => void): Promise<void> {
    effects.signal.throwIfAborted();
    const { port1, port2 } = new MessageChannel();
    const stored = storeAll(port1, block, effects.store, finished);
    const task: Block = { simulateModule: this.simulateModule, work: block.map(pieceOf), port: port2 };
    const ran = pool.run(task, { transferList: [port2], signal: effects.signal });
    ran.catch(() => port1.close()); // a task that never started would leave the port open
    const [run, store] = await Promise.allSettled([ran, stored]);
    if (store.status === 'rejected') throw store.reason;
    if (run.status === 'rejected') throw new ReplicationFailure(block[0].key, block[0].key.inputsHash, run.reason);
  }

  private get simulateModule(): string {
    return this.options.simulateModule ?? new URL('../../../model/simulate.js', import.meta.url).href;
  }
}

/** Stores every outcome as it arrives; settles when the worker has closed its end and all is on the disk. */
async function storeAll(
  port: MessagePort,
  block: readonly Work[],
  store: RecordStore,
  finished: () => void,
): Promise<void> {
  const writes: Promise<void>[] = [];
  port.on('message', (played: Played) => {
    const write = storeOne(block[played.index], played, store).then(finished);
    write.catch(() => undefined); // reported below, once the block has ended
    writes.push(write);
  });
  await new Promise<void>((resolve) => port.once('close', resolve));
  await Promise.all(writes);
}

async function storeOne(work: Work, played: Played, store: RecordStore): Promise<void> {
  if ('error' in played) throw new ReplicationFailure(work.key, work.key.inputsHash, played.error);
  await store.put(work.key, played.outcome);
}

function pieceOf({ key, inputs }: Work): Block['work'][number] {
  return { inputs, seed: key.seed, replication: key.replication };
}

async function missingIn(store: RecordStore, todo: readonly Work[]): Promise<Work[]> {
  const missing: Work[] = [];
  for (const work of todo) if (!(await store.has(work.key))) missing.push(work);
  return missing;
}

function blocksOf(work: readonly Work[], blockSize: number): Work[][] {
  if (!(Number.isInteger(blockSize) && blockSize >= 1)) throw new RangeError(`a block of ${blockSize} replications`);
  return Array.from({ length: Math.ceil(work.length / blockSize) }, (_, block) =>
    work.slice(block * blockSize, (block + 1) * blockSize),
  );
}
