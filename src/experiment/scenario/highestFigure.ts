import type { Inputs } from '../../model/inputs.js';

/** Highest value of a single figure: the end of its range where it is drawn. */
export function highestFigure({ parameters }: Pick<Inputs, 'parameters'>, id: string): number {
  const parameter = parameters.find((candidate) => candidate.id === id);
  return (
    parameter?.distribution?.high ?? Math.max(...(parameter?.steps.map(({ values }) => values[0]) ?? [Number.NaN]))
  );
}
