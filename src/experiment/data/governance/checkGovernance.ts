import { MECHANISM_IDS } from '../../governance/mechanismIds.js';
import type { Slip } from '../dataError.js';
import { nearestName } from '../nearestName.js';
import type { ServiceData } from '../serviceData.js';

/** The regime that is in force at the start of every run. */
export const TODAY = 'today';

type CheckedData = Pick<ServiceData, 'authorities' | 'regimes' | 'mechanisms' | 'regions'>;

/** Names and numbers of units that only all files together can be held against. */
export function* checkGovernance(data: CheckedData, folder: string): Generator<Slip> {
  if (!data.regimes.some(({ id }) => id === TODAY)) {
    const mend = 'Write this file: who holds which right today.';
    yield { where: `${folder}/governance/${TODAY}.yaml`, what: 'the arrangement of today is not there', mend };
  }
  for (const id of MECHANISM_IDS) {
    if (data.mechanisms.some((mechanism) => mechanism.id === id)) continue;
    const mend = 'Write this file: the claim, the claim against it, and the evidence.';
    yield { where: `${folder}/mechanisms/${id}.yaml`, what: 'the mechanism is not described', mend };
  }
  for (const { id, holdings } of data.regimes) {
    for (const region of holdings.flatMap(({ regions }) => regions ?? [])) {
      yield* unknownRegion(region, `${folder}/governance/${id}.yaml`, data);
    }
  }
  yield* checkAreas(data, `${folder}/authorities.yaml`);
}

function* checkAreas(data: CheckedData, where: string): Generator<Slip> {
  const taken = new Map<string, string>();
  for (const { id, area } of data.authorities.combinedAuthorities) {
    for (const { region, units } of area) {
      yield* unknownRegion(region, where, data);
      const count = data.regions.find((known) => known.id === region)?.units ?? 0;
      for (const unit of units ?? Array.from({ length: count }, (_, index) => index + 1)) {
        const what = unit > count ? `${region} has no unit ${unit}` : doubled(taken, `${region} ${unit}`, id);
        if (what) yield { where, what, mend: 'Put every unit into one combined authority at most.' };
      }
    }
  }
}

function doubled(taken: Map<string, string>, unit: string, authority: string): string | null {
  const other = taken.get(unit);
  taken.set(unit, authority);
  return other === undefined ? null : `unit ${unit} is in ${other} and in ${authority}`;
}

function* unknownRegion(region: string, where: string, { regions }: CheckedData): Generator<Slip> {
  const ids = regions.map(({ id }) => id);
  if (ids.includes(region)) return;
  const near = nearestName(region, ids);
  yield {
    where,
    what: `there is no region ${region}`,
    mend: near ? `Did you mean ${near}?` : `Regions: ${ids.join(', ')}.`,
  };
}
