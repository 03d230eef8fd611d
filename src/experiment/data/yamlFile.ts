import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Parsed, Slip } from './dataError.js';

export type Path = readonly (string | number)[];

/** A YAML file as plain values, that still knows where each stood. */
export interface YamlFile {
  readonly value: unknown;
  /** `file:line  a.b.c` of what stands at `path`, or of its nearest parent that exists */
  where(path: Path): string;
}

/** Reads YAML; broken syntax and duplicate keys come back as slips with their lines. */
export function readYaml(text: string, fileName: string): Parsed<YamlFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const slips = problems.map((problem) => ({
      where: `${fileName}:${lines.linePos(problem.pos[0]).line}`,
      what: problem.code === 'DUPLICATE_KEY' ? 'the same key stands twice' : `not readable as YAML: ${problem.message}`,
      mend: problem.code === 'DUPLICATE_KEY' ? 'Keep one of them.' : 'Mend the line; check indents, colons and quotes.',
    }));
    return { ok: false, slips };
  }
  const root = document.contents;
  const where = (path: Path) => {
    const offset = root === null ? 0 : offsetOf(root, path);
    return `${fileName}:${lines.linePos(offset).line}${path.length > 0 ? `  ${path.join('.')}` : ''}`;
  };
  return readValue(() => document.toJS({ maxAliasCount: 20 }), where);
}

function readValue(read: () => unknown, where: (path: Path) => string): Parsed<YamlFile> {
  try {
    return { ok: true, value: { value: read(), where } };
  } catch (problem) {
    const what = `not readable as YAML: ${problem instanceof Error ? problem.message : 'unknown reason'}`;
    return { ok: false, slips: [slipAt(where([]), what, 'Write the values out instead of using aliases.')] };
  }
}

export function slipAt(where: string, what: string, mend: string): Slip {
  return { where, what, mend };
}

/** Offset of the key or item at `path`; a key that is not there gives the map it is missing from. */
function offsetOf(root: Node, path: Path): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step));
      if (!pair || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
