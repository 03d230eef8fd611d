import type { ServiceData } from '../data/serviceData.js';
import type { UncertaintyUsed } from '../result.js';
import type { GivenUncertainty } from './compileUncertainties.js';

/** Every parameter that is drawn once a replication, by the scenarios or by the data. */
export function uncertaintiesUsed(data: ServiceData, given: readonly GivenUncertainty[]): UncertaintyUsed[] {
  return data.parameters.flatMap((record) => {
    const said = given.find(({ id }) => id === record.id);
    const law = said ? said.distribution : record.distribution;
    if (law === null) return [];
    const { id, description, unit } = record;
    const basis = said ? `scenario ${said.scenario}` : (record.source?.title ?? record.assumption ?? record.quality);
    return [
      { id, description, unit, low: law.low, high: law.high, mode: law.kind === 'triangular' ? law.mode : null, basis },
    ];
  });
}
