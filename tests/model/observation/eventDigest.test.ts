import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventDigest } from '../../../src/model/observation/eventDigest.js';

type Event = readonly [day: number, what: number, idHigh: number, idLow: number];

const event: fc.Arbitrary<Event> = fc.tuple(fc.nat(2000), fc.nat(40), fc.integer(), fc.nat(1e6));

function digestOf(events: readonly Event[], region = 0): string {
  const digest = new EventDigest(2);
  for (const [day, what, idHigh, idLow] of events) digest.add(region, day, what, idHigh, idLow);
  return digest.text(region);
}

test('the order of events does not matter', () => {
  const pairs = fc
    .array(event, { maxLength: 30 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(pairs, ([once, otherwise]) => {
      expect(digestOf(otherwise)).toBe(digestOf(once));
    }),
  );
});

test('what, when and to whom all count: 64 bits, so that a chance collision among these has odds below 1 in 10^12', () => {
  const base: Event = [100, 3, 0x01020000, 77];
  const others: Event[] = [
    [101, 3, 0x01020000, 77],
    [100, 4, 0x01020000, 77],
    [100, 3, 0x01030000, 77],
    [100, 3, 0x01020000, 78],
    [77, 3, 0x01020000, 100],
  ];
  expect(new Set([base, ...others].map((each) => digestOf([each]))).size).toBe(6);
  expect(digestOf([base, base])).not.toBe(digestOf([base]));
  expect(digestOf([])).toBe('0'.repeat(16));
});

test('what happens in one region leaves the digest of another', () => {
  const digest = new EventDigest(2);
  digest.add(1, 5, 2, 3, 4);
  const before = digest.text(1);
  digest.add(0, 5, 2, 3, 4);
  expect(digest.text(1)).toBe(before);
});
