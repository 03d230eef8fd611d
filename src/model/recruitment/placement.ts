import type { Authority } from '../governance/authority.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';

/** At which turn of a career somebody is placed: each has luck of its own. */
export const PLACED_ON = { coming: 0, qualifying: 1 } as const;

/** Who is placed. */
export interface Newcomer {
  readonly idHigh: number;
  readonly idLow: number;
  readonly fteHundredths: number;
}

/**
 * The unit of the region in which somebody is placed: that in greatest need for the share placed so, else `otherwise`.
 *
 * @param authority the region that places
 * @param turn as in `PLACED_ON`
 * @param otherwise national number of the unit
 */
export function placeOf(
  service: Service,
  authority: Authority,
  who: Newcomer,
  turn: number,
  otherwise: number,
): number {
  const { book, streams, simulation, regions, units, tables } = service;
  const share = book.value('placed_by_need', simulation.day, { region: regions[authority.index]!.id });
  if (share === 0 || streams.uniform(PURPOSE.placedByNeed, who.idHigh, who.idLow, turn) >= share) return otherwise;
  const unit = units.inGreatestNeed(authority.index);
  units.pointsPlaced[unit]! += (tables.availability.nominalPoints * who.fteHundredths) / 100;
  return unit;
}

/** Of somebody who has a unit already and stays there unless placed by need. @returns national number of the unit */
export function placeAnew(service: Service, authority: Authority, row: number, turn: number): number {
  const { officers } = service;
  const who = {
    idHigh: officers.idHigh[row]!,
    idLow: officers.idLow[row]!,
    fteHundredths: officers.fteHundredths[row]!,
  };
  return placeOf(service, authority, who, turn, officers.unit[row]!);
}
