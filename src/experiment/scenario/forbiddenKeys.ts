import type { Slip } from '../data/dataError.js';
import type { Path } from '../data/yamlFile.js';

/** Names that JavaScript gives a meaning of its own. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Slips for keys that no scenario may hold, at any depth; merge keys among them, because they hide where a value stands. */
export function forbiddenKeys(value: unknown, where: (path: Path) => string, path: Path = []): Slip[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (FORBIDDEN.has(key)) {
      return [{ where: where(here), what: `${key} is no key of a scenario`, mend: 'Remove it.' }];
    }
    if (key === '<<') {
      return [
        { where: where(here), what: 'merge keys are not read', mend: 'Write the values out, or use starts_from.' },
      ];
    }
    return forbiddenKeys(inner, where, here);
  });
}
