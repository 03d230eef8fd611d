import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileYardstick } from './compileYardstick.js';
import { measure } from './measure.js';
import { heading, jsonLine, tableLine } from './table.js';
import { WORKLOADS } from './workloads/index.js';

/** `npm run bench`: a table. `npm run bench -- --json`: one line of JSON a workload. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const yardstick = compileYardstick(path.join(root, 'bench', 'reference.cpp'), path.join(root, 'build', 'bench'));
const asJson = process.argv.includes('--json');

if (!asJson) process.stdout.write(heading());
for (const [place, workload] of WORKLOADS.entries()) {
  const measurement = measure(workload, place, yardstick);
  process.stdout.write(asJson ? jsonLine(measurement) : tableLine(measurement));
}
if (!asJson) process.stdout.write(footing());

function footing(): string {
  const without = yardstick ? '' : 'No g++ here, so no ratio.\n';
  return `
Medians of interleaved rounds (7; 3 of a national play; 1 of thirty), each run in a fresh process, and timed after a short
warm-up but for a first play and the thirty.
ratio: our time per event over that of the C++ yardstick in the same round; for two workers, their time over one's.
same twice: the same program run again in the same round, as median and range; differences below that are noise.
${without}`;
}
