import { afterAll, describe, expect, it } from 'vitest';
import { furtherLines, withFurtherQuestions } from '../../../src/adapters/cli/furtherQuestions.js';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { gamePlan } from '../../experiment/attribution/gameStage.js';
import { fakePlan } from '../../experiment/compare/fakePlan.js';
import { Stage } from './stage.js';

const data = loadData('data');
const stage = new Stage();
afterAll(() => stage.strike());

describe('what is asked beside the difference', () => {
  const asked = (typed: object, draft = false) => {
    const { attribution, switching } = withFurtherQuestions({ ...gamePlan(2), draft }, typed, data);
    return [attribution?.length ?? 0, switching?.arms ?? null];
  };

  it('is attribution where an arm has mechanisms, but in a draft only where it is asked for', () => {
    expect(asked({})).toEqual([1, null]);
    expect(asked({ attribution: 'off' })).toEqual([0, null]);
    expect(asked({}, true)).toEqual([0, null]);
    expect(asked({ attribution: 'groups' }, true)).toEqual([1, null]);
    expect(withFurtherQuestions(fakePlan(), { attribution: 'groups' }, data)).not.toHaveProperty('attribution');
  });

  it('is switching values only where they are asked for, of compared arms, over at most 30 replications', () => {
    expect(asked({ switching: 'on' })).toEqual([1, ['devolved']]);
    expect(asked({ switching: 'off' })).toEqual([1, null]);
    const { attribution: _, ...still } = { ...gamePlan(2), replications: 200 };
    expect(withFurtherQuestions(still, { switching: 'on' }, data).switching?.replications).toBe(30);
    const [alone] = gamePlan(2).arms;
    expect(withFurtherQuestions(fakePlan({ arms: [alone] }), { switching: 'on' }, data)).not.toHaveProperty(
      'switching',
    );
  });

  it('where rights move is the figures of mechanisms alone, over the first ten replications', () => {
    const { switching } = withFurtherQuestions({ ...gamePlan(2), replications: 200 }, { switching: 'on' }, data);
    expect([switching?.replications, switching?.assumptions]).toEqual([10, []]); // the fake plan draws none of them
  });

  it('is told with its cost before it is played', () => {
    const plan = withFurtherQuestions(gamePlan(2), { switching: 'on' }, data);
    const lines = furtherLines(plan, { attribution: 60, switching: 0 }, 2);
    // 60 plays of a quarter of a year of the whole service: 60 x 0.25 x 0.85 / 2 = 6.4 seconds, and 2 to begin
    expect(lines).toEqual([
      'Attribution: 60 plays more, about 8 seconds.',
      'Switching values: everything is in the store.',
    ]);
    expect(furtherLines(fakePlan(), { attribution: 0, switching: 0 }, 2)).toEqual([]);
  });
});

describe('a slip in these options', () => {
  it.each([
    ['--attribution', 'yes', '--attribution needs groups or off, got "yes"'],
    ['--switching', 'maybe', '--switching needs on or off, got "maybe"'],
    ['--switching', '', '--switching is empty'],
  ])('%s %s is told with a mend before anything is played', async (option, word, told) => {
    const { exitCode, complained } = await stage.perform(['run', 'release-stays-at-40', option, word]);
    expect([exitCode, complained.includes(told)]).toEqual([2, true]);
    expect(stage.contents()).toEqual([]);
  });
});
