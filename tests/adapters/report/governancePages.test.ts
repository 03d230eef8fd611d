import { describe, expect, it } from 'vitest';
import { whoDecides } from '../../../src/adapters/report/annex/whoDecides.js';
import { budgetLine } from '../../../src/adapters/report/pageOne/budgetLine.js';
import { switchedOn } from '../../../src/adapters/report/pageOne/switchedOn.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { Arm, ComparisonResult } from '../../../src/experiment/result.js';
import { estimate, FIXTURE } from './fixture.js';

const one = (id: string, title: string): NonNullable<Arm['mechanisms']>[number] => ({
  ...({} as NonNullable<Arm['mechanisms']>[number]),
  id,
  title,
  grade: 'D',
  claim: `${id} is so.`,
  counterClaim: `${id} is not so.`,
});

function resultWith(more: Partial<Arm>): ComparisonResult {
  const [baseline, scenario, ...others] = FIXTURE.arms;
  return { ...FIXTURE, arms: [baseline, { ...scenario, ...more }, ...others] };
}
const contextOf = (result: ComparisonResult) => chartContext(result, { measures: MEASURES });
const budget = (more: Partial<Arm>) => {
  const result = resultWith(more);
  return budgetLine(result, { ...contextOf(result), scenario: result.arms[1] });
};
const switched = (more: Partial<Arm>) => {
  const result = resultWith(more);
  return switchedOn(result, { ...contextOf(result), scenario: result.arms[1] }).text;
};

describe('the line about the budget', () => {
  it('says plainly where money is not held fixed', () => {
    expect(budget({})).toBe('Budget: not held fixed; the cost of each scenario is shown instead.');
  });

  it('tells fixed money from funded money, where nothing is spent beside posts', () => {
    expect(budget({ money: 'fixed' })).toMatch(
      /^Budget: held fixed\. It costs nothing beside posts, found by keeping posts empty: 0 posts of PSOs/,
    );
    expect(budget({ money: 'fixed' })).toContain('by the end nothing is left to be found');
    expect(budget({ money: 'funded' })).toBe(
      'Budget: not held fixed: the scenario has other money (funding). It costs nothing beside posts; 0 posts of PSOs stand empty for it on average.',
    );
  });
});

describe('the line about the budget, with figures', () => {
  const lineWith = (money: 'fixed' | 'funded', means: Readonly<Record<string, number>>, apart = 0) => {
    const result = resultWith({ money });
    const about = { ...contextOf(result), scenario: result.arms[1] };
    const periodFigures = Object.entries(means).map(([measure, mean]) => ({
      measure,
      arm: about.scenario.name,
      area: about.area.id,
      estimate: estimate(mean, apart),
    }));
    return budgetLine({ ...result, periodFigures } as ComparisonResult, about);
  };

  it('adds up what is spent beside posts, and spells it out: 12.5 + 3.5', () => {
    const line = lineWith('fixed', {
      cost_set_up: 12.5,
      cost_supplements: 3.5,
      posts_kept_empty: 40,
      budget_owed: -1.2,
    });
    expect(line).toContain(
      'Beside posts it costs £16.0 million (set-up £12.5 million, supplements £3.5 million), found by keeping posts empty: 40 posts of PSOs stand empty for it on average; £1.2 million more were found',
    );
  });

  it('names what one future of ten still owes, also where the mean is nothing', () => {
    // standard deviation 0.5: the ninth decile lies 0.64 above the mean
    const line = (mean: number) => lineWith('fixed', { budget_owed: mean }, 0.5);
    expect(line(1)).toMatch(
      /£1\.0 million still to be found at the end \(in one future of ten £1\.\d million or more\)/,
    );
    expect(lineWith('fixed', { budget_owed: 0 }, 0.03)).toContain('nothing is left to be found. But'); // 0.04 at most
    expect(line(0)).toMatch(/nothing is left to be found \(in one future of ten £0\.\d million or more\)/);
  });

  it('says so where money left over pays for more posts', () => {
    const line = lineWith('funded', { cost_set_up: 2, posts_kept_empty: -12 });
    expect(line).toContain(
      'Beside posts it costs £2.0 million (set-up); 12 posts of PSOs more than at the start are paid for with it on average.',
    );
  });
});

describe('who decides', () => {
  it('is no section where no right moves', () => {
    expect(whoDecides(FIXTURE)).toBeNull();
  });

  it('names claim and counter-claim of each mechanism, or that there is none', () => {
    expect(whoDecides(resultWith({ mechanisms: [] }))!.text).toContain('No mechanism is in force.');
    const { text } = whoDecides(resultWith({ mechanisms: [one('g2', 'Hiring'), one('g7', 'Estates')] }))!;
    for (const id of ['g2', 'g7']) {
      expect(text).toContain(`${id} is so.`);
      expect(text).toContain(`${id} is not so.`);
    }
    expect(text).toContain('G7 Estates');
  });

  it('stands on page one with grades, and says where nothing but who decides differs', () => {
    expect(switched({})).not.toContain('who decides');
    expect(switched({ mechanisms: [] })).toContain('Rights move and no mechanism is in force: nothing else differs.');
    expect(switched({ mechanisms: [one('g2', 'Hiring'), one('g7', 'Estates')] })).toContain(
      'Said to follow from who decides, with grades of evidence: G2 hiring (D), G7 estates (D).',
    );
  });
});
