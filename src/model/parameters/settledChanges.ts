import type { Change, FigureOfRun, Parameter } from '../inputs.js';

/** A change whose size is known in this replication. */
export interface SettledChange extends Change {
  readonly by: number;
}

/**
 * Puts the figures of this replication where a change names one.
 *
 * @throws RangeError for a figure that is no parameter, or a table
 */
export function settledChanges(
  changes: readonly Change[],
  parameters: readonly Parameter[],
  draws: ReadonlyMap<string, number>,
): SettledChange[] {
  return changes.map((change) => {
    const { by, op } = change;
    if (typeof by === 'number') return { ...change, by };
    const value = figureOf(by, parameters, draws);
    return { ...change, by: op === 'multiply' ? 1 + (value - 1) * by.scale : value * by.scale };
  });
}

function figureOf(
  { figure }: FigureOfRun,
  parameters: readonly Parameter[],
  draws: ReadonlyMap<string, number>,
): number {
  const parameter = parameters.find(({ id }) => id === figure);
  if (!parameter || parameter.axes.length > 0) throw new RangeError(`no single figure ${figure}`);
  return draws.get(figure) ?? parameter.steps[0]!.values[0]!;
}
