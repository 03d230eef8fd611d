/** Runs scenarios with the compiled code, as the command does, but with a block size: realTrial.mjs OUT WORKERS BLOCK REPLICATIONS SCENARIO... */
import { resolve } from 'node:path';
import { timeZeroTargets } from '../../../dist/adapters/cli/library.js';
import { planOf } from '../../../dist/adapters/cli/plan.js';
import { runPlan } from '../../../dist/adapters/cli/service.js';
import { loadData } from '../../../dist/adapters/node/data/loadData.js';

const [out, workers, blockSize, replications, ...scenarios] = process.argv.slice(2);
const surroundings = {
  print: () => {},
  printError: () => {},
  watched: false,
  workingFolder: process.cwd(),
  packageFolder: resolve(import.meta.dirname, '../../..'),
  readData: loadData,
  version: '0.0.0',
  command: [],
  today: () => '2026-04-01',
  now: () => 0,
  signal: new AbortController().signal,
  processors: 2,
};
const { plan, data } = planOf(scenarios, { replications, regions: 'wales,north-east' }, surroundings);
const onProgress = ({ done }) => process.stdout.write(`done ${done}\n`);
await runPlan(plan, data, {
  workers: Number(workers),
  blockSize: Number(blockSize),
  out,
  targets: timeZeroTargets(plan.startDate, data, {}, surroundings),
  onProgress,
  surroundings,
});
