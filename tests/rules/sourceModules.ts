import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceModule {
  /** from the root of the project, with forward slashes: `src/engine/clock.ts` */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every TypeScript module under `src/`, in the order of their paths. */
export function sourceModules(): SourceModule[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}
