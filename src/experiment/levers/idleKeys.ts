import type { LeverContext } from './lever.js';

/** Refuses keys that are given and change nothing beside, or without, the others. @param why completes "KEY changes nothing ..." */
export function refuseIdle(
  settings: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  why: string,
  context: LeverContext,
): void {
  for (const key of keys) {
    if (settings[key] === undefined) continue;
    context.refuse([key], `${key} changes nothing ${why}`, 'Remove it, or give what it belongs to.');
  }
}

/** For a lever that needs at least one of several settings. */
export function atLeastOne<const Key extends string>(...keys: readonly Key[]) {
  return {
    holds: (settings: Readonly<Partial<Record<Key, unknown>>>): boolean =>
      keys.some((key) => settings[key] !== undefined),
    message: { error: `nothing changes\nGive at least one of ${keys.join(', ')}.` },
  };
}

/** For two settings of which the one leaves nothing to the other. */
export function notBoth<const Key extends string>(first: Key, second: Key) {
  return {
    holds: (settings: Readonly<Partial<Record<Key, unknown>>>): boolean =>
      settings[first] === undefined || settings[second] === undefined,
    message: { error: `${first} and ${second} say the same thing\nKeep one of them.` },
  };
}
