import { describe, expect, it } from 'vitest';
import { FutureEventList } from '../../src/engine/futureEventList.js';

function insert(list: FutureEventList, time: number, entity: number): number {
  list.timeHandedOver[0] = time;
  return list.insertWithHandle(0, 0, entity);
}

function takeAll(list: FutureEventList, limit: number): number[] {
  const entities: number[] = [];
  while (list.takeBefore(limit)) entities.push(list.entityTaken);
  return entities;
}

describe('FutureEventList', () => {
  it('keeps every event while it doubles its room, on whole days and inside them', () => {
    const list = new FutureEventList(1, 500, 4, 1);
    const count = 20_000;
    for (let entity = 0; entity < count; entity++) {
      insert(list, ((entity * 7919) % 400) + (entity % 3 === 0 ? 0 : (entity % 97) / 97), entity);
    }
    expect(list.pending).toBe(count);
    const taken = takeAll(list, 500);
    expect(taken.length).toBe(count);
    expect(new Set(taken).size).toBe(count);
    expect(list.pending).toBe(0);
  });

  it('uses freed room again: many rounds need no more handles than are pending', () => {
    const list = new FutureEventList(1, 10_000, 4, 1);
    let highest = 0;
    for (let day = 0; day < 5_000; day++) {
      for (const time of [day, day + 0.5]) highest = Math.max(highest, insert(list, time, 1) % 2 ** 24);
      expect(takeAll(list, day + 1).length).toBe(2);
    }
    expect(highest).toBeLessThan(64);
  });

  it('skips cancelled events at the start, the middle and the end of a list', () => {
    for (const fraction of [0, 0.25]) {
      for (const day of [0, 2, 30]) {
        const list = new FutureEventList(1, 40, 1, 1);
        const handles = Array.from({ length: 30 }, (_, entity) => insert(list, day + fraction, entity));
        for (const entity of [0, 1, 7, 8, 15, 28, 29]) expect(list.cancel(handles[entity])).toBe(true);
        const left = Array.from({ length: 30 }, (_, entity) => entity).filter(
          (e) => ![0, 1, 7, 8, 15, 28, 29].includes(e),
        );
        insert(list, day + fraction, 30);
        expect(takeAll(list, 40)).toEqual([...left, 30]);
      }
    }
  });
});
