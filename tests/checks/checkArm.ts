import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { ComparisonPlan } from '../../src/experiment/compare/comparisonPlan.js';
import { parseAnchors } from '../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../src/experiment/scenario/planComparison.js';
import type { Inputs } from '../../src/model/inputs.js';
import { sourceOf } from '../experiment/scenario/scenarioStage.js';
import { DATA } from '../model/support/serviceInputs.js';
import type { DirectionalCheck, Settings } from './checkFile.js';

const ANCHORS = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');

export interface CheckArm {
  readonly inputs: Inputs;
  readonly plan: ComparisonPlan;
}

/**
 * An arm of a check, by the way of a user's file: text of a scenario, read, checked and planned.
 *
 * @throws ScenarioError with the slips of the text
 */
export function armOf({ id, reason, region, start, until }: DirectionalCheck, settings: Settings): CheckArm {
  const { levers, edges, uncertainties, figures = {} } = settings;
  const head = { name: id, title: id, question: reason, regions: [region], start, period: { until } };
  const source = sourceOf({ [id]: stringify({ ...head, levers, edges, uncertainties }) });
  const plan = planComparison(loadComparison([id], source), DATA, ANCHORS, { draft: true });
  return { plan, inputs: withScaled(plan.arms[0].inputs, figures) };
}

function withScaled(inputs: Inputs, figures: NonNullable<Settings['figures']>): Inputs {
  const unknown = Object.keys(figures).filter((id) => !inputs.parameters.some((parameter) => parameter.id === id));
  if (unknown.length > 0) throw new RangeError(`no figure ${unknown.join(', ')}`);
  const parameters = inputs.parameters.map((parameter) => {
    const by = figures[parameter.id]?.multiply;
    if (by === undefined) return parameter;
    const steps = parameter.steps.map(({ from, values }) => ({ from, values: values.map((value) => value * by) }));
    return { ...parameter, steps, distribution: null };
  });
  return { ...inputs, parameters };
}
