import { RIGHTS } from '../../model/governance/rights.js';
import type { GovernanceInput, RightMove } from '../../model/inputs.js';
import { TODAY } from '../data/governance/checkGovernance.js';
import type { ServiceData } from '../data/serviceData.js';
import { holdingsOf } from './holdingsOf.js';
import { combinedAuthorityOfUnit, localAuthorityGroupOfUnit } from './unitsOf.js';

/** How things stand today, then what a scenario moves. */
export function governanceInput(
  data: Pick<ServiceData, 'regions' | 'regimes' | 'authorities'>,
  moves: readonly RightMove[],
): GovernanceInput {
  const today = data.regimes.find(({ id }) => id === TODAY)!;
  const standing = data.regions.flatMap(({ id }) => {
    const levels = holdingsOf(today, id);
    return RIGHTS.filter((right) => levels[right] !== 'nation').map((right) => ({
      right,
      from: 0,
      where: { region: id },
      to: levels[right],
    }));
  });
  return {
    moves: [...standing, ...moves],
    combinedAuthorityOfUnit: combinedAuthorityOfUnit(data.regions, data.authorities),
    localAuthorityGroupOfUnit: localAuthorityGroupOfUnit(data.regions, data.authorities),
  };
}
