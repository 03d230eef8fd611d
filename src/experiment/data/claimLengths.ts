import type { Slip } from './dataError.js';
import { slipAt, type YamlFile } from './yamlFile.js';

/** Claim and counter-claim stand in equal length: neither has more than this many times the letters of the other. */
const MOST_UNEQUAL = 1.25;

/** A slip where a claim and the one against it are not stated at about the same length. */
export function unequalClaims(
  {
    claim: { length: claim },
    counter_claim: { length: counter },
  }: { readonly claim: string; readonly counter_claim: string },
  where: YamlFile['where'],
): Slip[] {
  if (Math.max(claim, counter) <= MOST_UNEQUAL * Math.min(claim, counter)) return [];
  const what = `claim and counter-claim differ in length (${claim} and ${counter} letters)`;
  return [slipAt(where(['counter_claim']), what, 'State both with equal care, at about the same length.')];
}
