import type { Change, Parameter, RegionInput, Where } from '../inputs.js';
import { dateParameters, resolvedSteps } from './resolvedSteps.js';
import { type SettledChange, settledChanges } from './settledChanges.js';

/** A place at which a parameter is asked for. Categories choose the cell of its table, the rest narrows changes. */
export interface Place {
  readonly region?: string;
  readonly unit?: number;
  readonly grade?: string;
  readonly band?: string;
  readonly class?: string;
  /** category on every axis of the table, by axis name */
  readonly cell?: Readonly<Record<string, string>>;
}

interface Figure {
  readonly parameter: Parameter;
  /** days from the start, ascending */
  readonly from: Float64Array;
  readonly values: readonly Float64Array[];
  readonly changes: SettledChange[];
  /** values of regions that have their own; null where none has */
  readonly ofRegion: ReadonlyMap<string, readonly number[]> | null;
}

/**
 * The value of every parameter at a date and place: its draw, then `set`, then the product of `multiply`, then the sum
 * of `add`. The order in which changes were written does not matter.
 */
export class ParameterBook {
  private readonly figures = new Map<string, Figure>();
  /** days from the start at which any value may change, ascending, from the first day on */
  readonly changeDays: readonly number[];

  /**
   * @param draws value of each drawn parameter in this replication
   * @param originDay day number of instant 0
   * @param regions those that have figures of their own, at least
   */
  constructor(
    parameters: readonly Parameter[],
    changes: readonly Change[],
    draws: ReadonlyMap<string, number>,
    private readonly originDay: number,
    regions: readonly RegionInput[] = [],
  ) {
    const settled = settledChanges(changes, parameters, draws);
    refuseUnknown(settled, parameters);
    const dates = dateParameters(parameters, settled, draws);
    const days = new Set<number>();
    for (const parameter of parameters) {
      const own = settled.filter((change) => change.parameter === parameter.id);
      const steps = resolvedSteps(parameter, draws, dates, originDay);
      const changed = parameter.kind === 'date' ? [] : own;
      const ofRegion = valuesOfRegions(parameter.id, regions);
      this.figures.set(parameter.id, { parameter, changes: changed, ofRegion, ...steps });
      for (const day of steps.from) days.add(day);
      if (parameter.kind === 'date') days.add((dates.get(parameter.id) ?? 0) - originDay);
      else for (const change of own) days.add(change.from).add(change.until);
    }
    this.changeDays = [...days].filter((day) => day >= 0 && Number.isFinite(day)).sort((a, b) => a - b);
  }

  /**
   * @param day days from the start
   * @param begun when the thing asked about began: changes that apply to new things only count from there
   * @throws RangeError for an unknown parameter or category
   */
  value(id: string, day: number, place: Place = {}, begun = day): number {
    const figure = this.figures.get(id);
    if (!figure) throw new RangeError(`no parameter ${id}`);
    return withChanges(baseValue(figure, day, place), figure.changes, day, place, begun);
  }

  /** The value before any lever. */
  baseValue(id: string, day: number, place: Place = {}): number {
    const figure = this.figures.get(id);
    if (!figure) throw new RangeError(`no parameter ${id}`);
    return baseValue(figure, day, place);
  }

  /** As `value`, from a base that the model computes itself, for example a rate by grade and service band. */
  changed(id: string, base: number, day: number, place: Place): number {
    const figure = this.figures.get(id);
    if (!figure) throw new RangeError(`no parameter ${id}`);
    return withChanges(base, figure.changes, day, place, day);
  }

  /** Whether a change that sets the parameter is in force. */
  isSet(id: string, day: number, place: Place): boolean {
    const changes = this.figures.get(id)?.changes ?? [];
    return changes.some((change) => change.op === 'set' && inForce(change, day, day) && matches(change.where, place));
  }

  /** Whether any change acts on the parameter. */
  isChanged(id: string): boolean {
    return (this.figures.get(id)?.changes.length ?? 0) > 0;
  }

  /**
   * Puts into force what an authority decides during the play; what it decided before about the same place ends that day.
   * Days on which decisions fall are not among `changeDays`.
   */
  decide(id: string, where: Where, day: number, by: number): void {
    const changes = this.figures.get(id)!.changes;
    const before = changes.findIndex(
      (change) => change.until === UNTIL_DECIDED_AGAIN && sameWhere(change.where, where),
    );
    if (before >= 0) changes[before] = { ...changes[before]!, until: day };
    changes.push({
      parameter: id,
      where,
      from: day,
      until: UNTIL_DECIDED_AGAIN,
      op: 'add',
      by,
      appliesTo: 'alreadyInside',
    });
  }

  /** Day of a date parameter, in days from the start. */
  daysToDate(id: string): number {
    return this.value(id, 0) - this.originDay;
  }

  /** Whether a change of the parameter begins or ends on this day. */
  changesOn(id: string, day: number): boolean {
    return this.figures.get(id)?.changes.some((change) => change.from === day || change.until === day) ?? false;
  }

  /** Every day from before the start on at which the base value of a parameter steps. */
  stepDays(id: string): Iterable<number> {
    return this.figures.get(id)?.from ?? [];
  }
}

/** A change of what nobody asks for would be a lever without effect. */
function refuseUnknown(changes: readonly SettledChange[], parameters: readonly Parameter[]): void {
  const known = new Set(parameters.map(({ id }) => id));
  const unknown = changes.find(({ parameter }) => !known.has(parameter));
  if (unknown) throw new RangeError(`a change of ${unknown.parameter}, which is no parameter`);
}

const UNTIL_DECIDED_AGAIN = Number.POSITIVE_INFINITY;

function sameWhere(a: Where, b: Where): boolean {
  return a.region === b.region && a.unit === b.unit && a.grade === b.grade;
}

function valuesOfRegions(parameter: string, regions: readonly RegionInput[]): Figure['ofRegion'] {
  const found = regions.flatMap(({ id, figures = [] }) =>
    figures.filter((figure) => figure.parameter === parameter).map(({ values }) => [id, values] as const),
  );
  return found.length === 0 ? null : new Map(found);
}

function baseValue(figure: Figure, day: number, place: Place): number {
  const own = figure.ofRegion?.get(place.region ?? '');
  if (own !== undefined) return own[cellIndex(figure.parameter, place)]!;
  let step = 0;
  while (step + 1 < figure.from.length && figure.from[step + 1]! <= day) step++;
  return figure.values[step]![cellIndex(figure.parameter, place)]!;
}

function cellIndex(parameter: Parameter, place: Place): number {
  let index = 0;
  for (let axis = 0; axis < parameter.axes.length; axis++) {
    const name = parameter.axes[axis]!;
    const category = place.cell?.[name] ?? (place as Readonly<Record<string, unknown>>)[name];
    const position = parameter.categories[axis]!.indexOf(String(category));
    if (position < 0) throw new RangeError(`${parameter.id} has no ${name} ${String(category)}`);
    index = index * parameter.categories[axis]!.length + position;
  }
  return index;
}

function withChanges(
  base: number,
  changes: readonly SettledChange[],
  day: number,
  place: Place,
  begun: number,
): number {
  let value = base;
  let factor = 1;
  let sum = 0;
  for (const change of changes) {
    if (!inForce(change, day, begun) || !matches(change.where, place)) continue;
    if (change.op === 'set') value = change.by;
    else if (change.op === 'multiply') factor *= change.by;
    else sum += change.by;
  }
  return value * factor + sum;
}

function inForce(change: Change, day: number, begun: number): boolean {
  return day >= change.from && day < change.until && (change.appliesTo === 'alreadyInside' || begun >= change.from);
}

function matches(where: Where, place: Place): boolean {
  return (
    (where.region === undefined || where.region === place.region) &&
    (where.unit === undefined || where.unit === place.unit) &&
    (where.grade === undefined || where.grade === place.grade) &&
    (where.band === undefined || where.band === place.band) &&
    (where.class === undefined || where.class === place.class) &&
    (where.cell === undefined || cellMatches(where.cell, place.cell))
  );
}

function cellMatches(cell: Readonly<Record<string, string>>, place: Place['cell']): boolean {
  return Object.entries(cell).every(([axis, category]) => place?.[axis] === category);
}
