import type { Level } from '../../model/governance/authority.js';
import type { AuthoritiesRecord } from '../data/governance/governanceRecords.js';

interface Region {
  readonly id: string;
  readonly units: number;
}

/**
 * Units of a region that an authority of a level exists for: null where it exists for all of them, a list of their
 * numbers where it does not; empty where there is none.
 */
export function unitsUnder(level: Level, region: Region, { combinedAuthorities }: AuthoritiesRecord): number[] | null {
  if (level !== 'combined-authority') return null;
  const places = combinedAuthorities.flatMap(({ area }) => area.filter((place) => place.region === region.id));
  if (places.some(({ units }) => units === null)) return null;
  const units = places.flatMap(({ units: numbers }) => numbers ?? []).sort((a, b) => a - b);
  return units.length === region.units ? null : units;
}

/** Number of the combined authority of every unit by national number, -1 where it is in none. */
export function combinedAuthorityOfUnit(regions: readonly Region[], authorities: AuthoritiesRecord): number[] {
  return regions.flatMap(({ id, units }) =>
    Array.from({ length: units }, (_, index) =>
      authorities.combinedAuthorities.findIndex(({ area }) =>
        area.some((place) => place.region === id && (place.units === null || place.units.includes(index + 1))),
      ),
    ),
  );
}

/** Number of the group of local authorities of every unit: so many units to a group, within a region. */
export function localAuthorityGroupOfUnit(regions: readonly Region[], authorities: AuthoritiesRecord): number[] {
  let first = 0;
  return regions.flatMap(({ units }) => {
    const groups = Array.from(
      { length: units },
      (_, index) => first + Math.floor(index / authorities.unitsALocalAuthorityGroup),
    );
    first = (groups.at(-1) ?? first - 1) + 1;
    return groups;
  });
}
