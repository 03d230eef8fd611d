/**
 * One text for one value: keys sorted by code unit, numbers as the language prints them (shortest that reads back,
 * the same everywhere), no white space, keys without a value left out. Typed arrays read as arrays; the infinities,
 * which JSON cannot hold and an open end needs, as the texts "Infinity" and "-Infinity".
 *
 * @throws RangeError for NaN, and for functions and the like
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return listText(value);
  if (value instanceof Float64Array) return listText([...value]);
  if (typeof value === 'object') return objectText(value);
  throw new RangeError(`canonicalJson cannot write a ${typeof value}`);
}

function numberText(value: number): string {
  if (Number.isNaN(value)) throw new RangeError('canonicalJson cannot write NaN');
  return Number.isFinite(value) ? JSON.stringify(value) : `"${String(value)}"`;
}

function listText(values: readonly unknown[]): string {
  return `[${values.map(canonicalJson).join(',')}]`;
}

function objectText(value: object): string {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}
