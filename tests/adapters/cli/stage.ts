import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLine } from '../../../src/adapters/cli/commandLine.js';
import type { Surroundings } from '../../../src/adapters/cli/surroundings.js';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import type { ServiceData } from '../../../src/experiment/data/serviceData.js';

export interface Performed {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

const PACKAGE_DATA = resolve('data');
let held: ServiceData | null = null;

/** Read once: many tests use the same data. */
function packageData(): ServiceData {
  held ??= loadData(PACKAGE_DATA);
  return held;
}

/** A working folder of its own in which the command can be used without a process. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'caseweight-test-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Every file below the folder with its size, sorted: equal before and after where nothing was written. */
  contents(): string[] {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => `${name} ${statSync(this.path(name)).size}`);
  }

  async perform(
    words: readonly string[],
    changes: Partial<Surroundings> & { readonly typed?: string[] } = {},
  ): Promise<Performed> {
    const [printed, complained]: string[][] = [[], []];
    const { typed = [], ...others } = changes;
    const surroundings = this.surroundings({
      print: (line) => void printed.push(line),
      printError: (line) => void complained.push(line),
      answers: answersOf(typed),
      command: words,
      ...others,
    });
    const exitCode = await commandLine(words, surroundings);
    return { exitCode, printed: printed.join('\n'), complained: complained.join('\n') };
  }

  /** What a command sees here: this folder, the files of the package, a day and a clock that stand still. */
  surroundings(changes: Partial<Surroundings> = {}): Surroundings {
    return {
      print: () => undefined,
      printError: () => undefined,
      answers: answersOf([]),
      watched: false,
      workingFolder: this.folder,
      packageFolder: resolve('.'),
      readData: (folder) => (folder === PACKAGE_DATA ? packageData() : loadData(folder)),
      version: '0.0.0',
      command: [],
      today: () => '2026-04-01',
      now: () => 0,
      signal: new AbortController().signal,
      processors: 1,
      ...changes,
    };
  }

  strike(): void {
    rmSync(this.folder, { recursive: true });
  }
}

async function* answersOf(lines: readonly string[]): AsyncGenerator<string, undefined> {
  yield* lines;
}
