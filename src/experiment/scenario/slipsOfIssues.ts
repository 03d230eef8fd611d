import type { z } from 'zod';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { Path } from '../data/yamlFile.js';
import { keysAt } from './keysAt.js';
import { shown } from './schemaPieces.js';

type Issue = z.core.$ZodIssue;

/** What the schema found, as slips with their lines; unknown keys at their own line with the nearest known name. */
export function slipsOfIssues(issues: readonly Issue[], schema: z.ZodType, where: (path: Path) => string): Slip[] {
  return issues.flatMap((issue) => slipsOf(issue, [], schema, where));
}

function slipsOf(issue: Issue, parent: Path, schema: z.ZodType, where: (path: Path) => string): Slip[] {
  const path: Path = [...parent, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => unknownKey(where([...path, key]), key, known));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (branch) =>
        branch.length > 0 && branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (meant) return meant.flatMap((inner) => slipsOf(inner, path, schema, where));
  }
  const [what, mend] = issue.message.includes('\n') ? issue.message.split('\n') : plainWords(issue);
  return [{ where: where(path), what, mend }];
}

function unknownKey(where: string, key: string, known: readonly string[]): Slip {
  const nearest = nearestName(key, known);
  const mend = nearest === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return { where, what: `unknown key ${key}`, mend };
}

/** For the few issues that no piece of the schema words itself. */
function plainWords(issue: Issue): readonly [what: string, mend: string] {
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    return [`expected ${kind}, got ${shown(issue.input)}`, 'Give its settings, or remove the key.'];
  }
  if (issue.code === 'too_small' && issue.origin === 'array')
    return ['the list is empty', 'Name at least one, or remove the key.'];
  return [issue.message, 'Correct the value.'];
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a block of keys',
  array: 'a list',
  string: 'a text',
  record: 'a block of keys',
};
