import { expect, test } from 'vitest';
import { runName } from '../../../src/experiment/scenario/runName.js';

const regions = ['north', 'south', 'east', 'west'];
const named = (selected: string[], draft = false) =>
  runName(['longer', 'baseline'], { selected, regions, draft, pounds: null });

test('a part of the service and a draft have names of their own', () => {
  expect(named(regions)).toBe('longer+baseline');
  expect(named(regions, true)).toBe('longer+baseline@draft');
  expect(named(['west'])).toBe('longer+baseline@west');
  expect(named(['east', 'north'], true)).toBe('longer+baseline@north+east-draft');
});

test('many regions are counted, and every choice of them has another name', () => {
  expect(named(['north', 'east', 'west'])).toBe('longer+baseline@3-regions-d'); // bits 1, 4 and 8
  const choices = Array.from({ length: 15 }, (_, bits) => regions.filter((_id, index) => ((bits + 1) >> index) & 1));
  expect(new Set(choices.map((selected) => named(selected))).size).toBe(15);
  expect(named(['west', 'north', 'east'])).toBe(named(['north', 'east', 'west']));
});

test('the names of many scenarios give way to their number', () => {
  const names = Array.from({ length: 30 }, (_, index) => `scenario-${index}`);
  expect(runName(names, { selected: regions, regions, draft: false, pounds: null })).toBe('scenario-0+29-more');
});
