import type { Measurement } from './measure.js';

const NONE = '-';

/** One line of JSON a workload; null where a figure does not apply. */
export function jsonLine({ name, counts, nsPerOperation, ratioToReference, peakRssMb }: Measurement): string {
  const line = {
    name,
    eventsPerSecond: counts === 'events' && nsPerOperation !== null ? Math.round(1e9 / nsPerOperation) : null,
    nsPerOperation: rounded(nsPerOperation, 1),
    ratioToReference: rounded(ratioToReference, 3),
    peakRssMb: rounded(peakRssMb, 1),
  };
  return `${JSON.stringify(line)}\n`;
}

function rounded(figure: number | null, digits: number): number | null {
  return figure === null ? null : Number(figure.toFixed(digits));
}

export function heading(): string {
  return row('workload', 'M events/s', 'ns each', 'ratio', 'RSS MB', 'same twice');
}

/** One line of the table; a dash where a figure does not apply. */
export function tableLine({
  name,
  counts,
  nsPerOperation,
  ratioToReference,
  peakRssMb,
  sameTwice,
}: Measurement): string {
  const millionsPerSecond = counts === 'events' && nsPerOperation !== null ? 1000 / nsPerOperation : null;
  const same = `${sameTwice.median.toFixed(2)} (${sameTwice.low.toFixed(2)} to ${sameTwice.high.toFixed(2)})`;
  return row(
    name,
    shown(millionsPerSecond, 2),
    shown(nsPerOperation, 1),
    shown(ratioToReference, 2),
    peakRssMb.toFixed(0),
    same,
  );
}

function shown(figure: number | null, digits: number): string {
  return figure?.toFixed(digits) ?? NONE;
}

/** A space stands between any two cells, however wide: a dash beside a figure would read as its sign. */
function row(name: string, rate: string, ns: string, ratio: string, rss: string, same: string): string {
  const cells = [name.padEnd(33), rate.padStart(10), ns.padStart(8), ratio.padStart(6), rss.padStart(7), ` ${same}`];
  return `${cells.join(' ')}\n`;
}
