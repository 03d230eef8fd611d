import { afterAll, expect, test } from 'vitest';
import { equalSpendOf } from '../../../src/adapters/cli/equalSpend.js';
import { Stage } from './stage.js';

const stage = new Stage();
afterAll(() => stage.strike());

test.each([
  ['20m', 20_000_000],
  ['1.5M', 1_500_000],
  ['£500k', 500_000],
  ['1bn', 1_000_000_000],
  ['2,500,000', 2_500_000],
])('%s are %d pounds', (text, pounds) => {
  expect(equalSpendOf({ equalSpend: text })).toBe(pounds);
});

test.each(['much', '-20m', '0', '20 million', '1e7', 'm', '900bn'])('%s is refused with a mend', (text) => {
  expect(() => equalSpendOf({ equalSpend: text })).toThrow(/got ".*"\n {2}Give for example --equal-spend 20m/);
});

test('an arm without a lever of a size is told before anything is played, and nothing is written', async () => {
  const { exitCode, complained } = await stage.perform(['run', 'cap-at-120-percent', '--equal-spend', '20m']);
  expect(exitCode).toBe(2);
  expect(complained).toContain('cap-at-120-percent has no lever that can be sized to a sum of money');
  expect(complained).toContain('Give it one of leaving_rate, trainee_intake, direct_recruitment');
  expect(stage.contents()).toEqual([]);
});

test('a slip in the option is told like any other', async () => {
  expect((await stage.perform(['run', 'baseline', '--equal-spend', 'lots'])).complained).toContain('a sum of pounds');
  expect((await stage.perform(['check', 'baseline', '--equal-spend', '1m'])).exitCode).toBe(2);
});
