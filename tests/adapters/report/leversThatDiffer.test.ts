import { expect, it } from 'vitest';
import { leversThatDiffer } from '../../../src/adapters/report/leversThatDiffer.js';
import { FIXTURE } from './fixture.js';

it('finds levers that one arm alone has, whichever it is', () => {
  const [baseline, scenario] = FIXTURE.arms;
  expect(leversThatDiffer(scenario, baseline)).toEqual(scenario.levers);
  expect(leversThatDiffer(baseline, scenario)).toEqual(scenario.levers);
  expect(leversThatDiffer(scenario, { ...baseline, levers: scenario.levers })).toEqual([]);
});
