import type { Parameter } from '../inputs.js';
import type { SettledChange } from './settledChanges.js';

/** Day number of every parameter of kind `date`: its draw or value, or what a lever sets it to. */
export function dateParameters(
  parameters: readonly Parameter[],
  changes: readonly SettledChange[],
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

const ALWAYS = Float64Array.of(Number.NEGATIVE_INFINITY);

/**
 * The steps of a parameter in days from the start, in order of date, dates by name filled in. A later step replaces
 * every earlier-written one that would begin on or after its day: a law brought forward is not undone by an older one.
 */
export function resolvedSteps(
  parameter: Parameter,
  draws: ReadonlyMap<string, number>,
  dates: ReadonlyMap<string, number>,
  originDay: number,
): { from: Float64Array; values: readonly Float64Array[] } {
  const drawn = parameter.kind === 'date' ? dates.get(parameter.id) : draws.get(parameter.id);
  if (drawn !== undefined) return { from: ALWAYS, values: [Float64Array.of(drawn)] };
  const from: number[] = [];
  const values: Float64Array[] = [];
  parameter.steps.forEach((step, index) => {
    const day = index === 0 ? Number.NEGATIVE_INFINITY : dayOf(step.from, dates, parameter.id) - originDay;
    while (from.length > 0 && from.at(-1)! >= day) {
      from.pop();
      values.pop();
    }
    from.push(day);
    values.push(Float64Array.from(step.values));
  });
  return { from: Float64Array.from(from), values };
}

function dayOf(from: number | string, dates: ReadonlyMap<string, number>, id: string): number {
  if (typeof from === 'number') return from;
  const day = dates.get(from);
  if (day === undefined) throw new RangeError(`${id} steps from ${from}, which is not a date parameter`);
  return day;
}
