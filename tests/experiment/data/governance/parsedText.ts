import type { Parsed } from '../../../../src/experiment/data/dataError.js';

/** The slips of a file that must be refused, one line each: where, what and how to mend it. */
export function slipsOf(parsed: Parsed<unknown>): string[] {
  if (parsed.ok) throw new Error('the file was accepted');
  return parsed.slips.map(({ where, what, mend }) => `${where} | ${what} | ${mend}`);
}
