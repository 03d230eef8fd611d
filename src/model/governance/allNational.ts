import type { GovernanceInput } from '../inputs.js';

/** The nation decides everything. */
export const ALL_NATIONAL: GovernanceInput = {
  moves: [],
  combinedAuthorityOfUnit: [],
  localAuthorityGroupOfUnit: [],
};
