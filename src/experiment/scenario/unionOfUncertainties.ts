import type { Slip } from '../data/dataError.js';
import type { ServiceData } from '../data/serviceData.js';
import { compileUncertainties, type GivenUncertainty } from './compileUncertainties.js';
import type { Scenario } from './scenario.js';

/** What all scenarios of a comparison say about what nobody can choose; it holds in every arm. */
export function unionOfUncertainties(
  scenarios: readonly Scenario[],
  data: ServiceData,
): { given: GivenUncertainty[]; slips: Slip[] } {
  const byId = new Map<string, GivenUncertainty>();
  const slips: Slip[] = [];
  for (const scenario of scenarios) {
    for (const said of compileUncertainties(scenario, data).given) {
      const before = byId.get(said.id);
      if (before && !sameLaw(before, said)) slips.push(conflict(before, said));
      if (!before) byId.set(said.id, said);
    }
  }
  return { given: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), slips };
}

function sameLaw(a: GivenUncertainty, b: GivenUncertainty): boolean {
  return a.value === b.value && JSON.stringify(a.distribution) === JSON.stringify(b.distribution);
}

function conflict(before: GivenUncertainty, said: GivenUncertainty): Slip {
  return {
    where: said.where,
    what: `${said.id} is given otherwise in ${before.where}`,
    mend: 'What nobody can choose is the same in all arms of a comparison: make both equal, or keep one.',
  };
}
