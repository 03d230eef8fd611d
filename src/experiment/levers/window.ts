import type { LeverContext } from './lever.js';

export interface Window {
  /** days from the start; 0 < from < until */
  readonly from: number;
  readonly until: number;
}

/** When a lever acts: from its `from`, or the second day of the run, to its `until`, or the end of the run. */
export function window(
  settings: { readonly from?: string | undefined; readonly until?: string | undefined },
  context: LeverContext,
): Window {
  const from = settings.from === undefined ? FIRST_DAY_OF_CHANGE : context.begins(settings.from, 'from');
  const until = settings.until === undefined ? context.untilDay : context.ends(settings.until, from, 'until');
  return { from, until };
}

/** Day 0 is as published: nothing may change on it. */
const FIRST_DAY_OF_CHANGE = 1;

/** `from 2026-04-01 until 2027-04-01`, `from the start`. */
export function windowInWords(settings: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): string {
  const from = settings.from === undefined ? 'from the start' : `from ${settings.from}`;
  return settings.until === undefined ? from : `${from} until ${settings.until}`;
}
