import type { z } from 'zod';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { Path } from '../data/yamlFile.js';
import { keysAt } from './keysAt.js';

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
  const [what, mend] = issue.message.split('\n');
  return [{ where: where(path), what, mend: mend ?? 'Correct the value.' }];
}

function unknownKey(where: string, key: string, known: readonly string[]): Slip {
  const nearest = nearestName(key, known);
  const mend = nearest === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return { where, what: `unknown key ${key}`, mend };
}
