import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../../../experiment/compare/canonicalJson.js';
import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import type { RunSpec } from '../../../experiment/compare/runSpec.js';
import type { RecordStore } from '../../../experiment/execution.js';
import { attributionCsv } from './attributionCsv.js';
import { breakEvenCsv } from './breakEvenCsv.js';
import { asOutputError, OutputError } from './outputError.js';
import { writeReplicationsParquet } from './replicationsParquet.js';
import type { RunLog } from './runLog.js';
import { spreadCsv } from './spreadCsv.js';
import { summaryCsv } from './summaryCsv.js';
import { switchingCsv } from './switchingCsv.js';
import { writeAtomically } from './writeAtomically.js';

/** A name that can never leave the folder it stands in. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,199}$/;

const SPEC = 'spec.json';
const ANNOUNCED = 'spec.next.json';
/** Everything a run writes; the spec goes first, so that what is left of the rest belongs to none. */
const RESULTS = [
  SPEC,
  'report.html',
  'result.json',
  'summary.csv',
  'attribution.csv',
  'switching.csv',
  'break-even.csv',
  'spread.csv',
  'replications.parquet',
  'log.json',
  'charts',
];

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

  /**
   * Binds what decides the bytes of all the others, the author's decision with it, before anything is played. Until
   * the results are there it stands beside those of an earlier run under a name of its own: a run that is stopped
   * leaves what was there before as it was.
   */
  async announce(spec: RunSpec): Promise<void> {
    await this.writeText(ANNOUNCED, `${canonicalJson(spec)}\n`);
  }

  /**
   * Makes what was announced the spec of this folder, to be called once everything is played. Results of another spec
   * go first, so that nobody ever finds figures beside a spec that they do not come from.
   */
  async settle(spec: RunSpec): Promise<void> {
    try {
      if (!(await this.holdsResultsOf(spec))) {
        for (const name of RESULTS) await rm(path.join(this.folder, name), { recursive: true, force: true });
      }
      await rename(path.join(this.folder, ANNOUNCED), path.join(this.folder, SPEC));
    } catch (error) {
      throw asOutputError(error, this.folder);
    }
  }

  private async holdsResultsOf(spec: RunSpec): Promise<boolean> {
    const text = await readFile(path.join(this.folder, SPEC), 'utf8').catch(() => null);
    return text === `${canonicalJson(spec)}\n`;
  }

  /** Who, when, where, how long: the only file with a clock and a machine in it. */
  async writeLog(log: RunLog): Promise<void> {
    await this.writeText('log.json', `${JSON.stringify(log, null, 2)}\n`);
  }

  async writeSummary(result: ComparisonParts): Promise<void> {
    await this.writeText('summary.csv', summaryCsv(result));
  }

  /** `attribution.csv` and `switching.csv`, where the run was asked for them. */
  async writeFurther(result: ComparisonParts): Promise<void> {
    if (result.attribution) await this.writeText('attribution.csv', attributionCsv(result, result.attribution));
    if (result.switchingValues) await this.writeText('switching.csv', switchingCsv(result, result.switchingValues));
  }

  /** `break-even.csv` and `spread.csv`, each where the run has it. */
  async writeOverTime(result: ComparisonParts): Promise<void> {
    const [breakEven, spread] = [breakEvenCsv(result), spreadCsv(result)];
    if (breakEven !== null) await this.writeText('break-even.csv', breakEven);
    if (spread !== null) await this.writeText('spread.csv', spread);
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

const MEND_NAME = 'Use letters, digits, dots, dashes, underscores, plus and at signs, at most 200 of them.';

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(folder);
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  } catch (error) {
    throw asOutputError(error, folder);
  }
}

/**
 * Folder by folder: asked to make all at once, Node never returns where a system such as /proc denies that a new
 * folder could be there.
 */
async function makeWithParents(folder: string): Promise<void> {
  if (await stat(folder).catch(missing)) return;
  if (path.dirname(folder) !== folder) await makeWithParents(path.dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Null for what is not there; anything else as it came. */
function missing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
