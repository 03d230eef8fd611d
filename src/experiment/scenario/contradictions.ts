import type { Where } from '../../model/inputs.js';
import type { Slip } from '../data/dataError.js';
import type { LeverChange } from './compileChanges.js';
import type { Scenario } from './scenario.js';

/** Two `set` changes of one parameter that meet in time and place: which of them counts would be chance. */
export function contradictions(changes: readonly LeverChange[], scenario: Scenario): Slip[] {
  const sets = changes.filter(({ change }) => change.op === 'set');
  const found = new Map<string, Slip>();
  sets.forEach((first, index) => {
    for (const second of sets.slice(index + 1)) {
      if (!meet(first, second)) continue;
      found.set(`${first.lever} ${second.lever} ${first.change.parameter}`, slipOf(first, second, scenario));
    }
  });
  return [...found.values()];
}

function meet({ change: a }: LeverChange, { change: b }: LeverChange): boolean {
  return a.parameter === b.parameter && a.from < b.until && b.from < a.until && placesMeet(a.where, b.where);
}

function placesMeet(a: Where, b: Where): boolean {
  const places = (['region', 'unit', 'grade', 'band', 'class'] as const).every(
    (key) => a[key] === undefined || b[key] === undefined || a[key] === b[key],
  );
  const cells = Object.entries(a.cell ?? {}).every(([axis, name]) => (b.cell?.[axis] ?? name) === name);
  return places && cells;
}

function slipOf(first: LeverChange, second: LeverChange, scenario: Scenario): Slip {
  const places = [first, second].map(({ lever }) => scenario.where(['levers', lever]));
  const what =
    first.lever === second.lever
      ? `${first.lever} sets ${first.change.parameter} twice at the same time and place`
      : `${first.lever} (${places[0]}) and ${second.lever} (${places[1]}) both set ${first.change.parameter} at the same time and place`;
  return { where: places[1], what, mend: 'Keep one of them, or let the first end before the second begins.' };
}
