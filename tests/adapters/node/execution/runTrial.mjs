/**
 * Runs a plan with the compiled code in a process of its own: `node runTrial.mjs PLAN.json OUT WORKERS BLOCK_SIZE`.
 * Prints a line for each finished replication.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FolderStore } from '../../../../dist/adapters/node/execution/folderStore.js';
import { PiscinaExecutor } from '../../../../dist/adapters/node/execution/piscinaExecutor.js';
import { sha256 } from '../../../../dist/adapters/node/execution/sha256.js';
import { RunFolder } from '../../../../dist/adapters/node/outputs/runFolder.js';
import { runSpecOf } from '../../../../dist/experiment/compare/runSpec.js';
import { runComparison } from '../../../../dist/experiment/runComparison.js';

const [planFile, out, workers, blockSize] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const store = new FolderStore(path.join(out, 'records'));
const simulateModule = new URL('./compiledFake.mjs', import.meta.url).href;
const effects = {
  executor: new PiscinaExecutor({ workers: Number(workers), blockSize: Number(blockSize), simulateModule }),
  store,
  hash: sha256,
  codeDigest: 'trial',
  signal: new AbortController().signal,
  onProgress: ({ done }) => console.log(`done ${done}`),
};
const spec = runSpecOf(plan, effects);
const folder = await RunFolder.open(out, plan.runName);
await folder.announce(spec);
const result = await runComparison(plan, effects);
await folder.settle(spec);
await folder.writeReplications(spec, store);
await folder.writeSummary(result);
await folder.writeText('result.json', JSON.stringify(result));
