import { MEASURES } from './index.js';
import type { Measure } from './measure.js';

/** @throws RangeError for an id that no measure has */
export function measureById(id: string): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`There is no measure ${id}`);
  return found;
}
