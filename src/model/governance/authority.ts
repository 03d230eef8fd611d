/**
 * Who takes a decision. Every decision function takes its authority as an argument: devolution changes only which one.
 * Today the nation sets intake and required posts, a region hires against its vacancies, a unit allocates.
 */
export interface Authority {
  readonly level: 'nation' | 'region' | 'unit';
  /** index of the region, or national number of the unit; 0 for the nation */
  readonly index: number;
}

export const NATION: Authority = { level: 'nation', index: 0 };
