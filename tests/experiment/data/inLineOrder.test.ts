import { expect, test } from 'vitest';
import { inLineOrder } from '../../../src/experiment/data/inLineOrder.js';

const slip = (where: string, what = 'wrong') => ({ where, what, mend: 'Mend it.' });

test('the same slip once, from the top of each file to its end', () => {
  const slips = [
    slip('b.yaml:20  levers.x'),
    slip('a.yaml:3  name'),
    slip('b.yaml:9'),
    slip('b.yaml:20  levers.x'),
    slip('b.yaml:20  levers.x', 'wrong otherwise'),
    slip('b.yaml'),
  ];
  expect(inLineOrder(slips).map(({ where }) => where)).toEqual([
    'b.yaml',
    'b.yaml:9',
    'b.yaml:20  levers.x',
    'b.yaml:20  levers.x',
    'a.yaml:3  name',
  ]);
});
