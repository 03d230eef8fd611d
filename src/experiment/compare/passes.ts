import type { Measure } from '../measures/measure.js';
import type { TableShape } from './measureTable.js';

const BYTES_PER_NUMBER = 8;

/** What a pass over the records may hold; one measure alone may hold more. */
export const BYTES_PER_PASS = 64 * 1024 * 1024;

/**
 * Groups measures so that one reading of the records serves a group whose numbers fit into `bytes`.
 * However many replications there are, no more than that is held, or one measure.
 */
export function passesOver(measures: readonly Measure[], shape: TableShape, bytes = BYTES_PER_PASS): Measure[][] {
  const each = shape.inputs * shape.areas * shape.months * shape.replications * BYTES_PER_NUMBER;
  const size = Math.max(1, Math.floor(bytes / Math.max(1, each)));
  const count = Math.ceil(measures.length / size);
  return Array.from({ length: count }, (_, pass) => measures.slice(pass * size, (pass + 1) * size));
}
