import type { Change, Parameter } from '../inputs.js';

/** Day number of every parameter of kind `date`: its draw or value, or what a lever sets it to. */
export function dateParameters(
  parameters: readonly Parameter[],
  changes: readonly Change[],
  draws: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const dates = new Map<string, number>();
  for (const parameter of parameters) {
    if (parameter.kind !== 'date') continue;
    const set = changes.find((change) => change.parameter === parameter.id && change.op === 'set');
    dates.set(parameter.id, set?.by ?? draws.get(parameter.id) ?? parameter.steps[0]!.values[0]!);
  }
  return dates;
}

/**
 * The steps of a parameter in days from the start, in order of date, dates by name filled in.
 * A step whose named date falls before an earlier step still comes in order of date.
 */
export function resolvedSteps(
  parameter: Parameter,
  draws: ReadonlyMap<string, number>,
  dates: ReadonlyMap<string, number>,
  originDay: number,
): { from: readonly number[]; values: readonly (readonly number[])[] } {
  const drawn = parameter.kind === 'date' ? dates.get(parameter.id) : draws.get(parameter.id);
  if (drawn !== undefined) return { from: [Number.NEGATIVE_INFINITY], values: [[drawn]] };
  const steps = parameter.steps.map((step, index) => ({
    from: index === 0 ? Number.NEGATIVE_INFINITY : dayOf(step.from, dates, parameter.id) - originDay,
    values: step.values,
  }));
  steps.sort((a, b) => (a.from === b.from ? 0 : a.from - b.from));
  return { from: steps.map((step) => step.from), values: steps.map((step) => step.values) };
}

function dayOf(from: number | string, dates: ReadonlyMap<string, number>, id: string): number {
  if (typeof from === 'number') return from;
  const day = dates.get(from);
  if (day === undefined) throw new RangeError(`${id} steps from ${from}, which is not a date parameter`);
  return day;
}
