/** Levels at which somebody can hold a right, from the top down. Append only. */
export const LEVELS = ['nation', 'region', 'combined-authority', 'local-authority-group', 'unit'] as const;
export type Level = (typeof LEVELS)[number];

/** Who takes a decision. Every decision function takes its authority as an argument: devolution changes only which one. */
export interface Authority {
  readonly level: Level;
  /** index of the region, number of the combined authority or group of local authorities, national number of the unit; 0 for the nation */
  readonly index: number;
}

export const NATION: Authority = { level: 'nation', index: 0 };
