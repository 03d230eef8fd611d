import { PiscinaExecutor } from '../../src/adapters/node/execution/piscinaExecutor.js';
import { canonicalJson } from '../../src/experiment/compare/canonicalJson.js';
import { monthLengths } from '../../src/experiment/compare/monthLengths.js';
import { OutcomeView } from '../../src/experiment/compare/outcomeView.js';
import type { RecordKey, RecordStore, Work } from '../../src/experiment/execution.js';
import { measureById } from '../../src/experiment/measures/measureById.js';
import type { Outcome } from '../../src/model/outcome.js';
import { sha256 } from '../experiment/compare/fakeEffects.js';
import type { CheckArm } from './checkArm.js';

/** The compiled model; `npm run test:slow` builds it first. */
const compiled = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href;
const EXECUTOR = new PiscinaExecutor({
  workers: 2,
  blockSize: 5,
  simulateModule: compiled('model/simulate.js'),
  workerModule: compiled('adapters/node/execution/worker.js'),
});

/** One region alone: its row is the second, after that of all together. */
const REGION_ROW = 1;

/** Keeps of each outcome the measures asked for and nothing else, so that memory does not grow with the plays. */
class FigureStore implements RecordStore {
  private readonly monthly = new Map<string, number[]>();

  constructor(
    private readonly measures: readonly string[],
    private readonly monthsOf: ReadonlyMap<string, readonly string[]>,
  ) {}

  async has(): Promise<boolean> {
    return false;
  }

  async get(): Promise<Outcome> {
    throw new RangeError('outcomes are not kept');
  }

  async put({ inputsHash, replication }: RecordKey, outcome: Outcome): Promise<void> {
    const lengths = monthLengths(this.monthsOf.get(inputsHash)!);
    const view = new OutcomeView(outcome, lengths);
    for (const id of this.measures) {
      const measure = measureById(id);
      const values = lengths.map((_, month) => measure.value(view.moveTo(REGION_ROW, month)));
      this.monthly.set(`${inputsHash} ${replication} ${id}`, values);
    }
  }

  /** One value a month, the state at the start first. */
  monthsFor(inputsHash: string, replication: number, measure: string): readonly number[] {
    return this.monthly.get(`${inputsHash} ${replication} ${measure}`)!;
  }
}

export interface ArmToPlay {
  readonly arm: CheckArm;
  readonly replications: number;
}

/**
 * Plays arms, each kind of inputs once however many checks share it.
 *
 * @returns the months of one measure in one play of an arm
 */
export async function playArms(
  arms: readonly ArmToPlay[],
  { seed, measures }: { readonly seed: string; readonly measures: readonly string[] },
): Promise<(arm: CheckArm, replication: number, measure: string) => readonly number[]> {
  const hashes = new Map(arms.map(({ arm }) => [arm, sha256(canonicalJson(arm.inputs))]));
  const wanted = new Map<string, ArmToPlay>();
  for (const each of arms) {
    const hash = hashes.get(each.arm)!;
    const before = wanted.get(hash);
    if (!before || before.replications < each.replications) wanted.set(hash, each);
  }
  const store = new FigureStore(measures, new Map([...wanted].map(([hash, { arm }]) => [hash, arm.plan.months])));
  const todo: Work[] = [...wanted].flatMap(([inputsHash, { arm, replications }]) =>
    Array.from({ length: replications }, (_, replication) => ({
      key: { code: 'checks', inputsHash, seed, replication },
      inputs: arm.inputs,
    })),
  );
  await EXECUTOR.run(todo, { store, signal: new AbortController().signal, onProgress: () => undefined });
  return (arm, replication, measure) => store.monthsFor(hashes.get(arm)!, replication, measure);
}
