import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../bench/measure.js';
import { heading, jsonLine, tableLine } from '../../bench/table.js';
import { WORKLOADS } from '../../bench/workloads/index.js';

const sameTwice = { median: 1, low: 0.99, high: 1.02 };
const events: Measurement = {
  name: 'W1 M/M/50',
  counts: 'events',
  nsPerOperation: 80,
  peakRssMb: 61.26,
  ratioToReference: 1.2341,
  sameTwice,
};
const twoWorkers: Measurement = {
  ...events,
  name: '30 national plays, two workers',
  counts: 'replications',
  nsPerOperation: null,
  ratioToReference: 0.5556,
};
const cellsOf = (line: string) => line.trim().split(/ {2,}/);

describe('the table of the bench', () => {
  test('80 ns an event are 12.5 million a second', () => {
    expect(cellsOf(tableLine(events))).toEqual(['W1 M/M/50', '12.50', '80.0', '1.23', '61', '1.00 (0.99 to 1.02)']);
    expect(JSON.parse(jsonLine(events))).toEqual({
      name: 'W1 M/M/50',
      eventsPerSecond: 12_500_000,
      nsPerOperation: 80,
      ratioToReference: 1.234,
      peakRssMb: 61.3,
    });
  });

  test('operations that are no events have no rate; without a yardstick there is no ratio', () => {
    const line = tableLine({ ...events, counts: 'operations', ratioToReference: null });
    expect(cellsOf(line).slice(1, 4)).toEqual(['-', '80.0', '-']);
  });

  test('whole replications have a ratio and neither rate nor nanoseconds', () => {
    expect(cellsOf(tableLine(twoWorkers)).slice(1, 4)).toEqual(['-', '-', '0.56']);
    expect(JSON.parse(jsonLine(twoWorkers))).toMatchObject({ eventsPerSecond: null, nsPerOperation: null });
    expect(WORKLOADS.find(({ name }) => name === twoWorkers.name)?.counts).toBe('replications');
  });

  test('a dash never touches a figure, however wide: -780573093.3 was a dash and 780573093.3', () => {
    const wide = tableLine({ ...events, counts: 'operations', nsPerOperation: 780_573_093.3 });
    expect(wide).toContain('- 780573093.3 ');
  });

  test('columns stand under their heads', () => {
    const [head, line] = [heading(), tableLine(events)];
    expect(line.indexOf('12.50') + '12.50'.length).toBe(head.indexOf('M events/s') + 'M events/s'.length);
    expect(line.indexOf('1.23') + '1.23'.length).toBe(head.indexOf('ratio') + 'ratio'.length);
  });
});
