import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { asOutputError } from './outputError.js';

let written = 0;

/**
 * Writes a file so that its name holds either what was there before or all of the new bytes, also after a crash:
 * to a temporary name beside it, flushed to the disk, then renamed. Makes the folder.
 *
 * @throws OutputError where the folder or the file cannot be written
 */
export async function writeAtomically(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const temporary = `${file}.${process.pid}-${written++}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeAndFlush(temporary, write);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asOutputError(error, file);
  }
}

async function writeAndFlush(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await write(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
