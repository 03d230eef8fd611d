import { describe, expect, test } from 'vitest';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { drawUncertainties } from '../../../src/model/parameters/drawUncertainties.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { PPF, PrioritisingRules } from '../../../src/model/workload/prioritising.js';
import { smallInputs } from '../support/smallService.js';

/** In the order of the axes: amber, then red; supervision, assessment, recording, enforcement, liaison, other. */
const KEPT = [0.8, 1, 1, 1, 1, 1, 0.5, 1, 0.5, 1, 1, 0];

function rules(figures: Record<string, number | readonly number[]>): PrioritisingRules {
  const inputs = smallInputs({ PO: 1, PSO: 0, SPO: 0 }, { ppf_task_kept: KEPT, ppf_leaves_below: 5, ...figures });
  const draws = drawUncertainties(inputs.parameters, new RandomStreams('ppf', 0));
  const book = new ParameterBook(inputs.parameters, [], draws, 0, inputs.regions);
  return new PrioritisingRules(book, 0, 'one');
}

describe('the state of a unit', () => {
  const framework = rules({ ppf_amber_at: 115, ppf_red_at: 130 });

  test.each([
    // state of the month, workload, next state
    [PPF.green, 114.9, PPF.green],
    [PPF.green, 115, PPF.amber],
    [PPF.green, 130, PPF.red],
    [PPF.amber, 110, PPF.amber], // five points below: not yet left
    [PPF.amber, 109.9, PPF.green],
    [PPF.amber, 130, PPF.red],
    [PPF.red, 125, PPF.red],
    [PPF.red, 124.9, PPF.amber],
    [PPF.red, 109.9, PPF.green],
  ])('from %i at %d %% to %i', (state, percent, next) => {
    expect(framework.next(state, percent)).toBe(next);
  });

  test('a workload that swings by less than the gap turns a unit once', () => {
    let state: number = PPF.green;
    for (const percent of [116, 112, 116, 111, 115]) {
      state = framework.next(state, percent);
      expect(state).toBe(PPF.amber);
    }
  });

  test('no unit turns where no level is set', () => {
    expect(rules({}).acts).toBe(false);
    expect(framework.acts).toBe(true);
  });

  test('work kept is each task by its share of a community case; contact is supervision', () => {
    // community: supervision 0.38, assessment 0.2, recording 0.2, enforcement 0.07, liaison 0.1, other 0.05
    expect(framework.workKept[PPF.green]).toBe(1);
    expect(framework.workKept[PPF.amber]).toBeCloseTo(1 - 0.2 * 0.38, 12);
    expect(framework.workKept[PPF.red]).toBeCloseTo(1 - 0.5 * 0.38 - 0.5 * 0.2 - 0.05, 12);
    expect([...framework.contactKept]).toEqual([1, 0.8, 0.5]);
  });
});
