import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../../../experiment/compare/canonicalJson.js';
import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import type { RunSpec } from '../../../experiment/compare/runSpec.js';
import type { RecordStore } from '../../../experiment/execution.js';
import { asOutputError, OutputError } from './outputError.js';
import { writeReplicationsParquet } from './replicationsParquet.js';
import type { RunLog } from './runLog.js';
import { summaryCsv } from './summaryCsv.js';
import { writeAtomically } from './writeAtomically.js';

/** A name that can never leave the folder it stands in. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,199}$/;

/** The folder of one run, `OUT/RUNNAME`; every file in it is written whole or not at all. */
export class RunFolder {
  private constructor(readonly folder: string) {}

  /**
   * Makes the folder, before anything long is started.
   *
   * @throws OutputError for a name that is a path, and where the folder cannot be made or written
   */
  static async open(out: string, runName: string): Promise<RunFolder> {
    if (!SAFE_NAME.test(runName)) {
      throw new OutputError(
        path.join(out, '...'),
        `expected a name for the run, got ${JSON.stringify(runName)}`,
        MEND_NAME,
      );
    }
    const folder = path.join(out, runName);
    await makeFolder(folder);
    return new RunFolder(folder);
  }

  /** What decides the bytes of all the others; written before the run, the author's decision with it. */
  async writeSpec(spec: RunSpec): Promise<void> {
    await this.writeText('spec.json', `${canonicalJson(spec)}\n`);
  }

  /** Who, when, where, how long: the only file with a clock and a machine in it. */
  async writeLog(log: RunLog): Promise<void> {
    await this.writeText('log.json', `${JSON.stringify(log, null, 2)}\n`);
  }

  async writeSummary(result: ComparisonParts): Promise<void> {
    await this.writeText('summary.csv', summaryCsv(result));
  }

  async writeReplications(spec: RunSpec, store: RecordStore): Promise<void> {
    await writeAtomically(path.join(this.folder, 'replications.parquet'), async (handle) => {
      await writeReplicationsParquet(spec, store, (bytes) => handle.writeFile(bytes));
    });
  }

  /** Any other file of the run, for example a chart; `name` may hold folders below the run's own. */
  async writeText(name: string, text: string): Promise<void> {
    const file = path.join(this.folder, name);
    if (!file.startsWith(this.folder + path.sep)) throw new RangeError(`${name} lies outside the folder of the run`);
    await writeAtomically(file, async (handle) => {
      await handle.writeFile(text);
    });
  }
}

const MEND_NAME = 'Use letters, digits, dots, dashes, underscores and plus signs, at most 200 of them.';

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  } catch (error) {
    throw asOutputError(error, folder);
  }
}
