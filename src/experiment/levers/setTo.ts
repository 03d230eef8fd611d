import type { Change } from '../../model/inputs.js';
import type { Window } from './window.js';

/** Categories of a parameter's own axes; those not named are all meant. */
type Cell = Readonly<Record<string, string>>;

/** A figure, or part of a table, set over a window; whoever is already inside is reached too unless `appliesTo` says otherwise. */
export function setTo(
  parameter: string,
  by: number,
  when: Window,
  cell?: Cell,
  appliesTo: Change['appliesTo'] = 'alreadyInside',
): Change {
  return { parameter, where: cell === undefined ? {} : { cell }, ...when, op: 'set', by, appliesTo };
}

/** As `setTo`, for a setting that may be absent: no change where it is. */
export function setIfGiven(parameter: string, by: number | undefined, when: Window): Change[] {
  return by === undefined ? [] : [setTo(parameter, by, when)];
}
