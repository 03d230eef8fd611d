import type { Level } from '../../model/governance/authority.js';
import { RIGHTS, type Right } from '../../model/governance/rights.js';
import type { Change, RightMove, Where } from '../../model/inputs.js';
import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { AuthoritiesRecord, MechanismRecord } from '../data/governance/governanceRecords.js';
import { EFFECTS, type Effect, TRANSITION } from './effects.js';
import type { MechanismId } from './mechanismIds.js';

/** Rights that move in one region on one day, and what that is taken to bring about. */
export interface Reform {
  readonly region: string;
  /** units that belong to the authorities that rights move to, by number; null: the whole region */
  readonly units: readonly number[] | null;
  /** where the rights go that move, and where they lay before */
  readonly to: ReadonlyMap<Right, Level>;
  readonly before: ReadonlyMap<Right, Level>;
  /** days from the start; the last not included */
  readonly from: number;
  readonly until: number;
  /** whether rights go back at `until`: it is not the end of the run */
  readonly goesBack: boolean;
  readonly mechanisms: readonly MechanismId[];
  readonly transition: Transition;
}

export interface Transition {
  readonly days: number;
  /** 1 as the evidence has it, 0 without a trace, 2 twice as bad */
  readonly severity: number;
}

export function movesOf({ region, to, before, from, until, goesBack }: Reform): RightMove[] {
  const there = [...to].map(([right, level]) => ({ right, from, where: { region }, to: level }));
  const back = [...to.keys()].map((right) => ({
    right,
    from: until,
    where: { region },
    to: before.get(right) ?? ('nation' as const),
  }));
  return goesBack ? [...there, ...back] : there;
}

/** What the data say about mechanisms and rights, and the end of the run, days from the start. */
interface ReformContext {
  readonly mechanisms: readonly MechanismRecord[];
  readonly authorities: AuthoritiesRecord;
  readonly untilDay: number;
}

/** What the reforms of a lever change, region by region and, once, for the nation. */
export function changesOf(reforms: readonly Reform[], context: ReformContext): Change[] {
  return [
    ...reforms.flatMap((reform) => [...lastingChanges(reform, context), ...transitionChanges(reform, context)]),
    ...nationalChanges(reforms, context),
  ];
}

function lastingChanges(reform: Reform, { mechanisms }: ReformContext): Change[] {
  return effectsOf(reform, mechanisms).flatMap((effect) => changesBy(effect, reform, reform, 1));
}

function effectsOf(reform: Reform, mechanisms: readonly MechanismRecord[]): Effect[] {
  return mechanisms
    .filter(({ id, rights }) => mechanismActs(reform, id, rights))
    .flatMap(({ id }) => (id === 'g11' ? [] : EFFECTS[id]))
    .filter(({ belowRegion }) => !belowRegion || goesBelowRegion(reform));
}

function goesBelowRegion({ to }: Reform): boolean {
  return [...to.values()].some((level) => level !== 'nation' && level !== 'region');
}

/** One change a figure of the nation, from the first region that moves to the last that goes back. */
function nationalChanges(reforms: readonly Reform[], { mechanisms }: ReformContext): Change[] {
  const acting = reforms.filter((reform) => effectsOf(reform, mechanisms).some(({ reach }) => reach === 'nation'));
  if (acting.length === 0) return [];
  const window = {
    from: Math.min(...acting.map(({ from }) => from)),
    until: Math.max(...acting.map(({ until }) => until)),
  };
  return effectsOf(acting[0], mechanisms)
    .filter(({ reach }) => reach === 'nation')
    .map((effect) => changeAt(effect, {}, window, 1));
}

function transitionChanges(reform: Reform, { authorities: { rights }, untilDay }: ReformContext): Change[] {
  if (!reform.mechanisms.includes('g11') || reform.to.size === 0) return [];
  const upheaval = Math.min(
    1,
    rights.reduce((sum, right) => sum + (reform.to.has(right.id) ? right.upheaval : 0), 0),
  );
  const scale = upheaval * reform.transition.severity;
  const starts = reform.goesBack ? [reform.from, reform.until] : [reform.from];
  return starts.flatMap((from) => {
    const window = { from, until: Math.min(untilDay, from + reform.transition.days) };
    return TRANSITION.flatMap((effect) => changesBy(effect, reform, window, scaleOf(effect, scale, reform)));
  });
}

/** A mechanism acts where a right that it needs has moved away from the nation. */
export function mechanismActs({ mechanisms, to }: Reform, id: MechanismId, needed: readonly Right[]): boolean {
  return mechanisms.includes(id) && needed.some((right) => to.has(right) && to.get(right) !== 'nation');
}

/** The cost of a transition is a sum a head, spread evenly over its length as a sum a year. */
function scaleOf({ parameter }: Effect, scale: number, { transition }: Reform): number {
  return parameter === 'set_up_cost' ? (scale * DAYS_PER_YEAR) / transition.days : scale;
}

interface Window {
  readonly from: number;
  readonly until: number;
}

function changesBy(effect: Effect, reform: Reform, window: Window, scale: number): Change[] {
  return placesOf(effect, reform).map((place) => changeAt(effect, place, window, scale));
}

function changeAt(effect: Effect, place: Where, { from, until }: Window, scale: number): Change {
  return {
    parameter: effect.parameter,
    where: { ...place, ...(effect.cell && { cell: effect.cell }) },
    from,
    until,
    op: effect.op,
    by: typeof effect.by === 'number' ? effect.by : { figure: effect.by, scale: (effect.scale ?? 1) * scale },
    appliesTo: 'alreadyInside',
  };
}

/** A figure of whole regions does not act where the authority has a part of one. */
function placesOf({ reach }: Effect, { region, units }: Reform): Where[] {
  if (reach === 'nation') return [];
  if (units === null) return [{ region }];
  return reach === 'unit' ? units.map((unit) => ({ region, unit })) : [];
}

/** Rights that lie elsewhere under one arrangement than under another, with the new level. */
export function rightsThatMove(
  before: Readonly<Record<Right, Level>>,
  after: Readonly<Record<Right, Level>>,
): Map<Right, Level> {
  return new Map(RIGHTS.filter((right) => before[right] !== after[right]).map((right) => [right, after[right]]));
}
