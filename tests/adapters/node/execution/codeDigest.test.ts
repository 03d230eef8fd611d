import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeDigest } from '../../../../src/adapters/node/execution/codeDigest.js';
import { temporaryFolder } from '../temporaryFolder.js';

const FILES = { 'engine/a.js': 'one', 'model/staff/b.js': 'two', 'experiment/c.js': 'three', 'adapters/d.js': 'four' };

async function codeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return codeDigest(root);
}

describe('codeDigest', () => {
  it('is the same for the same code in another folder, written in another order', async () => {
    const backwards = Object.fromEntries(Object.entries(FILES).reverse());
    expect(await codeOf(backwards)).toBe(await codeOf(FILES));
    expect(await codeOf(FILES)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with any file of engine, model or experiment: its bytes, its name, one more', async () => {
    const digests = await Promise.all(
      [
        FILES,
        { ...FILES, 'model/staff/b.js': 'twO' },
        { ...FILES, 'engine/a.js': 'onetwo', 'model/staff/b.js': '' },
        { ...FILES, 'engine/z.js': '' },
        { 'engine/A.js': 'one', 'model/staff/b.js': 'two', 'experiment/c.js': 'three' },
      ].map(codeOf),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('does not change with adapters, source maps or type declarations', async () => {
    const others = { 'adapters/d.js': 'five', 'engine/a.js.map': '{}', 'engine/a.d.ts': 'declare' };
    expect(await codeOf({ ...FILES, ...others })).toBe(await codeOf(FILES));
  });
});
