import type { Service } from '../service.js';
import { ORIGIN } from '../staff/officers.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';

/**
 * Edge C19, no learning from exits: whoever comes back meets the causes for which they left, and leaves at a multiple
 * of the rate, unless the service asks why people go and mends it. Nobody has come back at the start, so nothing moves
 * there; and the leaving of those who never went is left alone.
 */
export function exitCauses({ book, edges }: Pick<EdgeContext, 'book' | 'edges'>, day: number): number {
  const multiple = book.value('edge_c19_multiple', day);
  const persist = book.value('exit_causes_mended', day) === 0;
  return persist && isOn(edges, 'c19') ? multiple : 1;
}

export function exitCausesMultiplier({ officers, tables }: Service, row: number): number {
  return officers.origin[row] === ORIGIN.returned ? tables.exitCauses : 1;
}
