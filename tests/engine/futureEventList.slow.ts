import { expect, it } from 'vitest';
import { FutureEventList } from '../../src/engine/futureEventList.js';

it('FutureEventList says so when there is no slot left', () => {
  const list = new FutureEventList(1, 10, 1, 1000);
  const fill = () => {
    for (let entity = 0; entity < 2 ** 24; entity++) {
      list.timeHandedOver[0] = 20.5;
      list.insertWithHandle(0, 0, entity);
    }
  };
  expect(fill).toThrow('more than 16777215 events pending');
});
