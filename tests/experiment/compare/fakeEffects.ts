import { createHash } from 'node:crypto';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import type { ComparisonEffects } from '../../../src/experiment/runComparison.js';
import { COLUMN_COUNT } from '../../../src/model/observation/columns.js';
import { fakeOf } from './fakeSimulate.mjs';
import { MemoryStore } from './memoryStore.js';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Effects around the stand-in; a test replaces what it is about. */
export function fakeEffects(changes: Partial<ComparisonEffects> = {}): ComparisonEffects {
  return {
    executor: serialExecutor(fakeOf(COLUMN_COUNT)),
    store: new MemoryStore(),
    hash: sha256,
    codeDigest: 'code',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...changes,
  };
}
