import type { Inputs } from '../../model/inputs.js';
import type { RecordKey, Work } from '../execution.js';
import { canonicalJson } from './canonicalJson.js';
import type { SpecEffects } from './runSpec.js';

/** Keys of records of any inputs under one seed; an inputs object is hashed once. */
export class RecordKeys {
  private readonly hashes = new Map<Inputs, string>();

  constructor(
    private readonly seed: string,
    private readonly effects: SpecEffects,
  ) {}

  hashOf(inputs: Inputs): string {
    const known = this.hashes.get(inputs);
    if (known !== undefined) return known;
    const found = this.effects.hash(canonicalJson(inputs));
    this.hashes.set(inputs, found);
    return found;
  }

  keyOf(inputs: Inputs, replication: number): RecordKey {
    return { code: this.effects.codeDigest, inputsHash: this.hashOf(inputs), seed: this.seed, replication };
  }
}

/** The same work with every record once, the first time that it is asked for. */
export function distinctWork(todo: readonly Work[]): Work[] {
  const first = new Map<string, Work>();
  for (const work of todo) {
    const name = `${work.key.inputsHash} ${work.key.replication}`;
    if (!first.has(name)) first.set(name, work);
  }
  return [...first.values()];
}
