import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Compiles the yardstick into `folder`; the path of the program, or null where there is no g++ or it fails. */
export function compileYardstick(source: string, folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, 'reference');
  const compiler = spawnSync('g++', ['-O3', '-march=native', '-o', program, source], { stdio: 'ignore' });
  return compiler.status === 0 ? program : null;
}
