/** Risk of serious harm, lowest first. Cores take its index; -1 = not recorded. */
export const ROSH_LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;
export type Rosh = (typeof ROSH_LEVELS)[number];

export const ROSH_MISSING = -1;

/** Index of a level, or -1 where none is recorded. */
export function roshIndex(rosh: Rosh | null): number {
  return rosh === null ? ROSH_MISSING : ROSH_LEVELS.indexOf(rosh);
}
