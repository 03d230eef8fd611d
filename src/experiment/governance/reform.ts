import type { Level } from '../../model/governance/authority.js';
import { RIGHTS, type Right } from '../../model/governance/rights.js';
import type { Change, RightMove, Where } from '../../model/inputs.js';
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

const DAYS_A_YEAR = 365.25;

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

/** @param mechanisms of the data, which say which rights they need */
export function changesOf(
  reform: Reform,
  mechanisms: readonly MechanismRecord[],
  { rights }: AuthoritiesRecord,
  untilDay: number,
): Change[] {
  const lasting = mechanisms.filter(({ id, rights: needed }) => mechanismActs(reform, id, needed));
  const changes = lasting.flatMap(({ id }) =>
    id === 'g11' ? [] : EFFECTS[id].flatMap((effect) => changesBy(effect, reform, reform, 1)),
  );
  if (!reform.mechanisms.includes('g11') || reform.to.size === 0) return changes;
  const upheaval = Math.min(
    1,
    rights.reduce((sum, right) => sum + (reform.to.has(right.id) ? right.upheaval : 0), 0),
  );
  const scale = upheaval * reform.transition.severity;
  const starts = reform.goesBack ? [reform.from, reform.until] : [reform.from];
  for (const from of starts) {
    const window = { from, until: Math.min(untilDay, from + reform.transition.days) };
    changes.push(...TRANSITION.flatMap((effect) => changesBy(effect, reform, window, scaleOf(effect, scale, reform))));
  }
  return changes;
}

/** A mechanism acts where a right that it needs has moved away from the nation. */
export function mechanismActs({ mechanisms, to }: Reform, id: MechanismId, needed: readonly Right[]): boolean {
  return mechanisms.includes(id) && needed.some((right) => to.has(right) && to.get(right) !== 'nation');
}

/** The cost of a transition is a sum a head, spread evenly over its length as a sum a year. */
function scaleOf({ parameter }: Effect, scale: number, { transition }: Reform): number {
  return parameter === 'set_up_cost' ? (scale * DAYS_A_YEAR) / transition.days : scale;
}

interface Window {
  readonly from: number;
  readonly until: number;
}

function changesBy(effect: Effect, reform: Reform, { from, until }: Window, scale: number): Change[] {
  const by = typeof effect.by === 'number' ? effect.by : { figure: effect.by, scale: (effect.scale ?? 1) * scale };
  return placesOf(effect, reform).map((place) => ({
    parameter: effect.parameter,
    where: { ...place, ...(effect.cell && { cell: effect.cell }) },
    from,
    until,
    op: effect.op,
    by,
    appliesTo: 'alreadyInside',
  }));
}

/** A figure of whole regions does not act where the authority has a part of one. */
function placesOf({ reach }: Effect, { region, units }: Reform): Where[] {
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
