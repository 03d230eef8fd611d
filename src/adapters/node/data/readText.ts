import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * The text of a file.
 *
 * @param largest in bytes
 * @throws Error with the reason when the file is too large, not a file or not text in UTF-8
 */
export function readText(path: string, largest: number): string {
  if (!statSync(path).isFile()) throw new Error('it is not a file');
  const buffer = new Uint8Array(largest + 1);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    if (length > largest) throw new Error(`it is larger than ${largest / 1e6} MB`);
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** The system's words without the path, which may be private. */
export function reasonText(reason: string): string {
  if (reason.startsWith('ENOENT')) return 'it is not there';
  if (reason.startsWith('EACCES') || reason.startsWith('EPERM')) return 'no right to read it';
  return reason.split(', ')[0];
}
