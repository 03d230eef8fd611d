import { inLineOrder } from './inLineOrder.js';

/** One thing that is wrong in a data file. */
export interface Slip {
  /** file, line where known, and key: `data/parameters/leaving_rate.yaml:7  table.PO` */
  readonly where: string;
  /** what was expected and what was found */
  readonly what: string;
  /** what to do about it */
  readonly mend: string;
}

/** Outcome of reading one file: a value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly slips: readonly Slip[] };

/** A data file that cannot be used: all its slips at once. Exit code 2, no stack. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly slips: readonly Slip[];

  constructor(slips: readonly Slip[]) {
    const ordered = inLineOrder(slips);
    super(ordered.map(slipText).join('\n'));
    this.slips = ordered;
  }
}

function slipText(slip: Slip): string {
  return `${slip.where}\n  ${slip.what}\n  ${slip.mend}`;
}
