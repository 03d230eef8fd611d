import { expect, test } from 'vitest';
import { STAGE } from '../../src/model/caseload/people.js';
import { simulate } from '../../src/model/simulate.js';
import { refuseBroken, simulate as simulateChecked } from '../../src/model/simulateChecked.js';
import { playedService } from './support/playedService.js';
import { serviceInputs } from './support/serviceInputs.js';

const inputs = serviceInputs('2025-06-30', 93, ['wales']);

test('a play that is checked gives the bytes of one that is not', () => {
  const [plain, checked] = [simulate(inputs, 'checked', 3), simulateChecked(inputs, 'checked', 3)];
  expect(checked).toEqual(plain);
});

test('what is out of place stops it, with the day and the level', () => {
  const service = playedService(inputs);
  expect(() => refuseBroken(service)).not.toThrow();
  const row = Array.from({ length: service.people.rows }, (_, index) => index).find(
    (person) => service.people.stage(person) === STAGE.licence,
  )!;
  service.people.setStage(row, STAGE.recalled);
  expect(() => refuseBroken(service)).toThrow(/on day 93 \d+ things do not hold: region .+ is \d+, counted \d+/);
});
