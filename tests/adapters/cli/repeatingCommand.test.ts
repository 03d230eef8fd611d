import { expect, test } from 'vitest';
import { repeatingCommand } from '../../../src/adapters/cli/repeatingCommand.js';

test.each([
  [['run', 'baseline'], 'npx caseweight run baseline'],
  [['run', 'baseline', '--out', 'kept', '--seed', '7', '--workers=2'], 'npx caseweight run baseline --seed 7'],
  [['run', '--workers', '2', 'a.yaml', '--out=x'], 'npx caseweight run a.yaml'],
  [['run', 'baseline', '--seed', "it's"], "npx caseweight run baseline --seed 'it'\\''s'"],
])('%j is repeated by %s', (words, expected) => {
  expect(repeatingCommand(words)).toBe(expected);
});
