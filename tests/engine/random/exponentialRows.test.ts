import { expect, it } from 'vitest';
import { exponential } from '../../../src/engine/random/distributions/exponential.js';
import { ExponentialRows } from '../../../src/engine/random/exponentialRows.js';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';

it('each row gives the exponential law of the uniforms of its key, whatever the other rows do', () => {
  const streams = new RandomStreams('rows', 0);
  const rows = new ExponentialRows(1);
  const uniforms = Array.from({ length: 40 }, (_, row) => {
    rows.seed(row, streams.block(1, 0, row));
    return streams.sequence(1, 0, row);
  });
  for (let draw = 0; draw < 2000; draw++) {
    const row = (draw * 7) % 40;
    expect(rows.next(row)).toBe(exponential(uniforms[row].next(), 1));
  }
});

it('a row that is seeded anew starts from its beginning', () => {
  const streams = new RandomStreams('rows', 0);
  const rows = new ExponentialRows(1);
  rows.seed(0, streams.block(1, 0, 5));
  const first = [rows.next(0), rows.next(0)];
  rows.seed(0, streams.block(1, 0, 5));
  expect([rows.next(0), rows.next(0)]).toEqual(first);
});
