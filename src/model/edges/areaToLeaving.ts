import type { Service } from '../service.js';
import { type EdgeContext, EdgeResponse } from './edgeResponse.js';

/** How well an area is run, to leaving: a response to what its standing falls short of the mean, in share of hours. */
export function areaToLeaving({ book }: Pick<EdgeContext, 'book'>, day: number, region: string): EdgeResponse {
  const figure = (id: string) => book.value(id, day, { region });
  return new EdgeResponse(
    0,
    figure('area_spread_on_leaving'),
    figure('area_leaving_least'),
    figure('area_leaving_most'),
  );
}

/** The multiplier of an officer's rate of leaving: 1 - strength x standing, within its bounds. */
export function areaMultiplier({ areas, officers, tables }: Service, row: number): number {
  const region = officers.region[row]!;
  return tables.areaToLeaving[region]!.multiplier(-areas.of(region));
}
