import type { z } from 'zod';
import type { Parsed, Slip } from './dataError.js';
import { nearestName } from './nearestName.js';
import { readYaml, slipAt, type YamlFile } from './yamlFile.js';

/** A file that has the shape of its schema, and still knows its lines. */
export interface ShapedFile<T> {
  readonly content: T;
  readonly where: YamlFile['where'];
}

/** Reads YAML and checks it by schema: all slips at once, unknown keys with the nearest known name. */
export function checkShape<T>(schema: z.ZodType<T>, text: string, fileName: string): Parsed<ShapedFile<T>> {
  const file = readYaml(text, fileName);
  if (!file.ok) return file;
  const { value, where } = file.value;
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: { content: result.data, where } };
  return { ok: false, slips: result.error.issues.flatMap((issue) => slipsOf(issue, schema, value, where)) };
}

type Issue = z.core.$ZodIssue;

function slipsOf(issue: Issue, schema: z.ZodType, value: unknown, where: YamlFile['where']): Slip[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      slipAt(where([...path, key]), `unknown key ${JSON.stringify(key)}`, mendKey(key, known)),
    );
  }
  const found = valueAt(value, path);
  if (found === undefined) {
    const what = `missing key ${JSON.stringify(path.at(-1) ?? '')}`;
    return [slipAt(where(path), what, `Add it: ${issue.message}.`)];
  }
  return [slipAt(where(path), `${issue.message}, got ${shown(found)}`, 'Correct the value.')];
}

function mendKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  if (near !== null) return `Did you mean ${near}?`;
  return known.length > 0 ? `Known keys: ${known.join(', ')}.` : 'Remove it.';
}

/** A value as an error shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[step];
  }
  return current;
}

/** Keys that the schema knows at `path`: from its JSON Schema, which follows objects and lists. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let current: unknown = schema.toJSONSchema({ io: 'input', unrepresentable: 'any' });
  for (const step of path) {
    current = valueAt(current, typeof step === 'number' ? ['items'] : ['properties', step]);
  }
  const properties = valueAt(current, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
