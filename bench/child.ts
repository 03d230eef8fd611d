import { WORKLOADS } from './workloads/index.js';

/** Runs the workload named by its place in the list, once, and prints what it took as JSON. */
const workload = WORKLOADS[Number(process.argv[2])];
const timing = await workload.run(() => performance.now() / 1000);
const peakRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ ...timing, peakRssMb })}\n`);
