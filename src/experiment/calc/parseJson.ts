import type { Parsed, Slip } from '../data/dataError.js';

/** Deeper nesting is no file of cases. */
const DEEPEST = 20;

/** Reads JSON; broken syntax, keys that stand twice in one object and very deep nesting come back as slips. */
export function parseJson(text: string, fileName: string): Parsed<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, slips: [brokenJson(text, error, fileName)] };
  }
  const slips = [...structureSlips(text, fileName)];
  return slips.length > 0 ? { ok: false, slips } : { ok: true, value };
}

function brokenJson(text: string, error: unknown, fileName: string): Slip {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const line = lineAt(text, position === undefined ? text.length : Number(position));
  const mend = 'Mend the line or the one before it; check commas, quotes and brackets. NaN and Infinity are no JSON.';
  return { where: `${fileName}:${line}`, what: 'not readable as JSON', mend };
}

/** Walks through text that is known to be JSON: strings, and what opens and closes around them. */
function* structureSlips(text: string, fileName: string): Generator<Slip> {
  const open: (Set<string> | null)[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const key: unknown = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
      const keys = open.at(-1);
      if (keys?.has(String(key))) yield twice(fileName, text, index, String(key));
      keys?.add(String(key));
    }
    if (open.length > DEEPEST) {
      const where = `${fileName}:${lineAt(text, index)}`;
      yield { where, what: `nested more than ${DEEPEST} deep`, mend: 'Take away brackets.' };
      return;
    }
  }
}

function twice(fileName: string, text: string, index: number, key: string): Slip {
  const where = `${fileName}:${lineAt(text, index)}`;
  return { where, what: `the key ${key.slice(0, 100)} stands twice`, mend: 'Keep one of them.' };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
