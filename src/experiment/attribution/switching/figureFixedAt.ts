import type { Inputs } from '../../../model/inputs.js';

/**
 * Inputs in which one figure is no longer drawn but has this value; every other draw stays as it was, because each is
 * keyed by its own name. Levers that change the figure act on the value.
 *
 * @throws RangeError where there is no such parameter, or it is a table or dated
 */
export function figureFixedAt(inputs: Inputs, id: string, value: number): Inputs {
  const parameter = inputs.parameters.find((one) => one.id === id);
  if (!parameter || parameter.axes.length > 0 || parameter.steps.length !== 1) {
    throw new RangeError(`There is no single figure ${id} to hold at ${value}`);
  }
  const fixed = { ...parameter, steps: [{ ...parameter.steps[0], values: [value] }], distribution: null };
  return { ...inputs, parameters: inputs.parameters.map((one) => (one === parameter ? fixed : one)) };
}
