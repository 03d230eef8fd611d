/** The newly qualified stand among those with under five years of service: the first three bands. */
export const NEWLY_QUALIFIED_BANDS = 3;

/**
 * Share of the newly qualified among the officers of those bands.
 *
 * @param ofAll share of the newly qualified among probation officers of all bands
 * @param shares of probation officers by service band
 */
export function newlyQualifiedShare(ofAll: number, shares: readonly number[]): number {
  return ofAll / shares.slice(0, NEWLY_QUALIFIED_BANDS).reduce((sum, share) => sum + share, 0);
}
