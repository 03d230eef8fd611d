import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/experiment/measures/index.js';

const glossary = readFileSync(new URL('../../docs/reference/glossary.md', import.meta.url), 'utf8');
const words = [...glossary.matchAll(/^- \*\*(.+?)\*\*: \S/gm)].map((match) => String(match[1]));

describe('glossary', () => {
  it('lists its words in alphabetical order, each once', () => {
    expect(words.length).toBeGreaterThan(100);
    const keys = words.map((word) => word.toLowerCase());
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('gives every word one line', () => {
    const entries = glossary.split('\n').filter((line) => line.startsWith('- '));
    expect(entries.filter((line) => !/^- (\*\*.+?\*\*|`[^:]+`): .+\.$/.test(line))).toEqual([]);
    expect(entries.length).toBeGreaterThan(words.length);
  });

  it('has every measure', () => {
    expect(MEASURES.length).toBeGreaterThan(0);
    const missing = MEASURES.map(({ id }) => id).filter((id) => !glossary.includes(`\`${id}\``));
    expect(missing, 'add a line to docs/reference/glossary.md').toEqual([]);
  });
});
