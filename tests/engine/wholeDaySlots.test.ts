import { expect, it } from 'vitest';
import { LINK, WholeDaySlots } from '../../src/engine/wholeDaySlots.js';

it('hands out a freed block again, whichever of its slots was named, and asks for no more room', () => {
  const slots = new WholeDaySlots(1);
  const block = slots.takeBlock();
  const room = slots.words.length;
  for (let round = 0; round < 1000; round++) {
    slots.giveBlockBack(block + (round % LINK));
    expect(slots.takeBlock()).toBe(block);
  }
  expect(slots.words.length).toBe(room);
});

it('hands out every freed block once', () => {
  const slots = new WholeDaySlots(1);
  const blocks = Array.from({ length: 5 }, () => slots.takeBlock());
  for (const block of blocks) slots.giveBlockBack(block);
  const again = Array.from({ length: 5 }, () => slots.takeBlock());
  expect(new Set(again)).toEqual(new Set(blocks));
  expect(blocks).not.toContain(slots.takeBlock());
});
