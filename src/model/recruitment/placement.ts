import { RIGHT } from '../governance/rights.js';
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
 * The unit of a region in which somebody is placed, by whoever holds the right there: that in greatest need for the share
 * placed so, else `otherwise`.
 *
 * @param turn as in `PLACED_ON`
 * @param otherwise national number of the unit
 */
export function placeOf(service: Service, who: Newcomer, turn: number, otherwise: number): number {
  const { units, governance, simulation, trace } = service;
  const unit = isPlacedByNeed(service, who, turn, otherwise) ? inGreatestNeed(service, who, otherwise) : otherwise;
  const [{ day }, region] = [simulation, units.region[unit]!];
  const authority = governance.decider(RIGHT.placement, unit, day);
  const [decided, knew] = [units.numberInRegion[unit]!, units.workloadPercent[unit]!];
  trace?.note({ day, right: 'placement', authority, region, what: 'placement', decided, knew });
  return unit;
}

function isPlacedByNeed(service: Service, who: Newcomer, turn: number, unit: number): boolean {
  const { book, streams, simulation, regions, units } = service;
  const share = book.value('placed_by_need', simulation.day, { region: regions[units.region[unit]!]!.id });
  return share > 0 && streams.uniform(PURPOSE.placedByNeed, who.idHigh, who.idLow, turn) < share;
}

function inGreatestNeed({ units, tables }: Service, who: Newcomer, otherwise: number): number {
  const unit = units.inGreatestNeed(units.region[otherwise]!);
  units.pointsPlaced[unit]! += (tables.availability.nominalPoints * who.fteHundredths) / 100;
  return unit;
}

/** Of somebody who has a unit already and stays there unless placed by need. @returns national number of the unit */
export function placeAnew(service: Service, row: number, turn: number): number {
  const { officers } = service;
  const who = {
    idHigh: officers.idHigh[row]!,
    idLow: officers.idLow[row]!,
    fteHundredths: officers.fteHundredths[row]!,
  };
  return placeOf(service, who, turn, officers.unit[row]!);
}
