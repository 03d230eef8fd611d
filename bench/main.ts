import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileYardstick } from './compileYardstick.js';
import { type Measurement, measure } from './measure.js';
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

function jsonLine({ name, counts, nsPerOperation, ratioToReference, peakRssMb }: Measurement): string {
  const line = {
    name,
    eventsPerSecond: counts === 'events' ? Math.round(1e9 / nsPerOperation) : null,
    nsPerOperation: Number(nsPerOperation.toFixed(1)),
    ratioToReference: ratioToReference === null ? null : Number(ratioToReference.toFixed(3)),
    peakRssMb: Number(peakRssMb.toFixed(1)),
  };
  return `${JSON.stringify(line)}\n`;
}

function heading(): string {
  return `${row('workload', 'M events/s', 'ns each', 'ratio', 'RSS MB', 'same twice')}\n`;
}

function tableLine({ name, counts, nsPerOperation, ratioToReference, peakRssMb, sameTwice }: Measurement): string {
  const rate = counts === 'events' ? (1000 / nsPerOperation).toFixed(2) : '-';
  const ratio = ratioToReference === null ? '-' : ratioToReference.toFixed(2);
  const same = `${sameTwice.median.toFixed(2)} (${sameTwice.low.toFixed(2)} to ${sameTwice.high.toFixed(2)})`;
  return `${row(name, rate, nsPerOperation.toFixed(1), ratio, peakRssMb.toFixed(0), same)}\n`;
}

function row(name: string, rate: string, ns: string, ratio: string, rss: string, same: string): string {
  return [name.padEnd(34), rate.padStart(10), ns.padStart(9), ratio.padStart(7), rss.padStart(8), `  ${same}`].join('');
}

function footing(): string {
  const without = yardstick ? '' : 'No g++ here, so no ratio.\n';
  return `
Medians of interleaved rounds (7, or 3 of the national ones), each run in a fresh process; all but the national ones after
a short warm-up.
ratio: our time per event over that of the C++ yardstick in the same round; for two workers, their time over one's.
same twice: the same program run again in the same round, as median and range; differences below that are noise.
${without}`;
}
