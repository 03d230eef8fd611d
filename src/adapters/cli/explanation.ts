/** Something that `explain` can tell about. */
export interface Explanation {
  /** names it answers to; the first is shown */
  readonly names: readonly string[];
  /** what sort of thing it is; null for a word of the trade */
  readonly kind:
    | 'lever'
    | 'measure'
    | 'edge'
    | 'parameter'
    | 'region'
    | 'scenario'
    | 'regime'
    | 'right'
    | 'mechanism'
    | null;
  readonly title: string;
  lines(): string[];
}
