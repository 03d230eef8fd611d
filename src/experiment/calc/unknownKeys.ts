import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { Path } from '../data/yamlFile.js';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A slip for each key that is not known here. */
export function unknownKeys(
  found: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: (path: Path) => string,
): Slip[] {
  return Object.keys(found)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearestName(key, known);
      const mend = near ? `Did you mean ${near}?` : `Known here: ${known.join(', ')}.`;
      return { where: where([key]), what: `unknown key ${key.slice(0, 100)}`, mend };
    });
}
