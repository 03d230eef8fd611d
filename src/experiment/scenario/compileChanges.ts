import { dayNumber, isoDate } from '../../model/calendar.js';
import type { Change, RightMove } from '../../model/inputs.js';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import { LEVERS } from '../levers/index.js';
import type { GovernanceData, LeverContext } from '../levers/lever.js';
import type { Scenario } from './scenario.js';

/** A change and the lever that makes it. */
export interface LeverChange {
  readonly lever: string;
  readonly change: Change;
}

/** What the levers of one scenario change, in the order of the levers' list; dates as days from the start. */
export function compileChanges(
  scenario: Scenario,
  data: GovernanceData,
): { changes: LeverChange[]; moves: RightMove[]; slips: Slip[] } {
  const slips: Slip[] = [];
  const moves: RightMove[] = [];
  const changes = LEVERS.flatMap((lever) => {
    const settings = scenario.levers[lever.name];
    if (settings === undefined) return [];
    const made = lever.changes(settings, contextOf(scenario, lever.name, data, slips));
    // what is wrong with the settings is said by now
    moves.push(...(lever.moves?.(settings, contextOf(scenario, lever.name, data, [])) ?? []));
    slips.push(...unknownPlaces(scenario, lever.name, made, data.regions));
    if (lever.moves) slips.push(...unnamedRegions(scenario, lever.name, settings, data));
    return made.map((change) => ({ lever: lever.name, change }));
  });
  return { changes, moves, slips };
}

function contextOf(scenario: Scenario, lever: string, governance: GovernanceData, slips: Slip[]): LeverContext {
  const origin = dayNumber(scenario.start) + 1;
  const untilDay = dayNumber(scenario.until) - origin;
  const refuse = (key: readonly (string | number)[], what: string, mend: string) =>
    void slips.push({ where: scenario.where(['levers', lever, ...key]), what, mend });
  return {
    startDate: scenario.start,
    untilDate: scenario.until,
    untilDay,
    originDay: origin,
    governance,
    pulls: (other) => scenario.levers[other] !== undefined,
    refuse,
    begins(date, ...key) {
      const day = dayNumber(date) - origin;
      if (day <= 0)
        refuse(
          key,
          `${date} is not after the start`,
          `Day 0 is as published; give ${nextDay(scenario.start)} or later.`,
        );
      if (day >= untilDay)
        refuse(
          key,
          `${date} is not before the end of the period, ${scenario.until}`,
          'Give an earlier day, or a longer period.',
        );
      return Math.min(Math.max(day, 1), Math.max(untilDay - 1, 1));
    },
    ends(date, from, ...key) {
      const day = dayNumber(date) - origin;
      if (day <= from)
        refuse(key, `${date} is not after the day on which it begins`, 'Give a later day; `until` is not included.');
      return Math.min(Math.max(day, from + 1), untilDay);
    },
  };
}

/** The first day on which a lever may act: instant 0 is the day after the stock date. */
function nextDay(start: string): string {
  return isoDate(dayNumber(start) + 2);
}

function unknownPlaces(
  scenario: Scenario,
  lever: string,
  changes: readonly Change[],
  regions: GovernanceData['regions'],
): Slip[] {
  const slips = changes.flatMap(({ where }): Slip[] => {
    if (where.region === undefined) return [];
    const known = regions.find(({ id }) => id === where.region);
    if (!known) {
      const at = scenario.where(['levers', lever, 'regions']);
      const ids = regions.map(({ id }) => id);
      return [unknownRegion(at, where.region, ids)];
    }
    if ((where.unit ?? 1) <= known.units) return [];
    const what = `${known.id} has no unit ${where.unit}`;
    return [
      { where: scenario.where(['levers', lever, 'unit']), what, mend: `Its units are numbered 1 to ${known.units}.` },
    ];
  });
  return slips.filter(({ what }, index) => slips.findIndex((other) => other.what === what) === index);
}

/** Regions that a lever which moves rights names and nobody knows: where nothing changes, no change tells. */
function unnamedRegions(scenario: Scenario, lever: string, settings: unknown, { regions }: GovernanceData): Slip[] {
  const named = (settings as { readonly regions?: readonly string[] }).regions ?? [];
  const ids = regions.map(({ id }) => id);
  return named
    .filter((id) => !ids.includes(id))
    .map((id) => unknownRegion(scenario.where(['levers', lever, 'regions']), id, ids));
}

export function unknownRegion(where: string, region: string, regions: readonly string[]): Slip {
  const nearest = nearestName(region, regions);
  const mend = nearest ? `Did you mean ${nearest}?` : `Regions: ${regions.join(', ')}.`;
  return { where, what: `there is no region ${region}`, mend };
}
