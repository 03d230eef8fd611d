import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../src/adapters/node/outputs/csvLine.js';
import { asOutputError, OutputError } from '../../../../src/adapters/node/outputs/outputError.js';
import { writeAtomically } from '../../../../src/adapters/node/outputs/writeAtomically.js';
import { temporaryFolder } from '../temporaryFolder.js';

describe('csvLine', () => {
  it('quotes by RFC 4180', () => {
    expect(csvLine(['a', 'b,c', 'say "d"', 'e\nf', ''])).toBe('a,"b,c","say ""d""","e\nf",\r\n');
  });

  it('writes numbers the same everywhere, and no figure as empty', () => {
    expect(csvLine([1234567.5, -0.1, null, Number.NaN])).toBe('1234567.5,-0.1,,\r\n');
  });
});

describe('asOutputError', () => {
  it.each(['ENOSPC', 'EACCES', 'EROFS', 'ENOTDIR', 'EDQUOT'])('says what, where and how to mend for %s', (code) => {
    const error = asOutputError(Object.assign(new Error('x'), { code }), 'out/trial');
    expect(error).toBeInstanceOf(OutputError);
    expect(String((error as OutputError).message).split('\n')).toHaveLength(3);
  });

  it('leaves our own bugs as they are', () => {
    const bug = new TypeError('x is not a function');
    expect(asOutputError(bug, 'out')).toBe(bug);
    expect(asOutputError('text', 'out')).toBe('text');
    expect(asOutputError(Object.assign(new Error('x'), { code: 'constructor' }), 'out')).not.toBeInstanceOf(
      OutputError,
    );
  });
});

describe('writeAtomically', () => {
  it('leaves what was there before when writing breaks half-way, a full disk for example', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'summary.csv');
    await writeAtomically(file, (handle) => handle.writeFile('before'));
    const full = writeAtomically(file, async (handle) => {
      await handle.writeFile('half');
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    });
    await expect(full).rejects.toThrow(`${file}\n  the disk is full\n  Free some space`);
    expect(await readFile(file, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['summary.csv']);
  });
});
