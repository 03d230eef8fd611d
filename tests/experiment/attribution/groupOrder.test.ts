import { expect, test } from 'vitest';
import { groupOrder } from '../../../src/experiment/attribution/groupOrder.js';

test('every order of three groups is equally likely', () => {
  const counts = new Map<string, number>();
  for (let replication = 0; replication < 6000; replication++) {
    const order = groupOrder(3, 'devolved', '20260401', replication).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(25.74); // 5 degrees of freedom: a false alarm once in 10,000 seeds
});

test('is decided by seed, replication and arm, and is an order of all groups', () => {
  const orders = (arm: string, seed: string) =>
    Array.from({ length: 20 }, (_, replication) => groupOrder(6, arm, seed, replication).join(' '));
  expect(orders('devolved', '1')).toEqual(orders('devolved', '1'));
  expect(orders('devolved', '1')).not.toEqual(orders('devolved', '2'));
  expect(orders('devolved', '1')).not.toEqual(orders('devolved-with-funds', '1'));
  for (const order of orders('devolved', '1'))
    expect([...order.split(' ')].sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(groupOrder(1, 'devolved', '1', 3)).toEqual([0]);
});
