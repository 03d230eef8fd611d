import type { Answer, Comparison } from './suite.js';

const TOLERANCE = 1e-12;

/**
 * Whether an answer is what was expected. An expected null stands for no answer; of an expected object only the names
 * that it holds are compared.
 */
export function agrees(expected: Answer, actual: Answer, comparison: Comparison): boolean {
  if (expected === null || actual === null) return expected === actual;
  return Object.entries(expected).every(([name, value]) => sameValue(value, actual[name], comparison));
}

function sameValue(expected: unknown, actual: unknown, comparison: Comparison): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual;
  if (comparison === 'truncated') return Math.trunc(expected) === Math.trunc(actual);
  if (comparison === 'exact') return expected === actual;
  return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}
