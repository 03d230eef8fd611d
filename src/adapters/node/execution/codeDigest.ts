import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The layers that decide a record's bytes. */
const LAYERS = ['engine', 'experiment', 'model'];

/**
 * Digest of the compiled engine, model and experiment: path and bytes of every file, in the order of their paths.
 * Run from sources, it digests the sources.
 *
 * @param root folder of the layers; by default the one this file was compiled into
 * @returns SHA-256, lower-case hexadecimal
 */
export async function codeDigest(root = fileURLToPath(new URL('../../../', import.meta.url))): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await codeFiles(root)) {
    const bytes = await readFile(path.join(root, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

async function codeFiles(root: string): Promise<string[]> {
  const inLayers = LAYERS.map(async (layer) => {
    const files = await readdir(path.join(root, layer), { recursive: true });
    return files.map((file) => `${layer}/${file.split(path.sep).join('/')}`);
  });
  const files = (await Promise.all(inLayers)).flat().filter(isCode);
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function isCode(file: string): boolean {
  return file.endsWith('.js') || (file.endsWith('.ts') && !file.endsWith('.d.ts'));
}
