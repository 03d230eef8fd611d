import { dayNumber, isoDate } from '../../model/calendar.js';
import type { Change } from '../../model/inputs.js';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import { LEVERS } from '../levers/index.js';
import type { LeverContext } from '../levers/lever.js';
import type { Scenario } from './scenario.js';

/** What a place can be held against. */
export interface KnownRegion {
  readonly id: string;
  readonly units: number;
}

/** A change and the lever that makes it. */
export interface LeverChange {
  readonly lever: string;
  readonly change: Change;
}

/** What the levers of one scenario change, in the order of the levers' list; dates as days from the start. */
export function compileChanges(
  scenario: Scenario,
  regions: readonly KnownRegion[],
): { changes: LeverChange[]; slips: Slip[] } {
  const slips: Slip[] = [];
  const changes = LEVERS.flatMap((lever) => {
    const settings = scenario.levers[lever.name];
    if (settings === undefined) return [];
    const made = lever.changes(settings, contextOf(scenario, lever.name, slips));
    slips.push(...unknownPlaces(scenario, lever.name, made, regions));
    return made.map((change) => ({ lever: lever.name, change }));
  });
  return { changes, slips };
}

function contextOf(scenario: Scenario, lever: string, slips: Slip[]): LeverContext {
  const origin = dayNumber(scenario.start) + 1;
  const untilDay = dayNumber(scenario.until) - origin;
  const refuse = (key: readonly (string | number)[], what: string, mend: string) =>
    void slips.push({ where: scenario.where(['levers', lever, ...key]), what, mend });
  return {
    startDate: scenario.start,
    untilDate: scenario.until,
    untilDay,
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
  regions: readonly KnownRegion[],
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

export function unknownRegion(where: string, region: string, regions: readonly string[]): Slip {
  const nearest = nearestName(region, regions);
  const mend = nearest ? `Did you mean ${nearest}?` : `Regions: ${regions.join(', ')}.`;
  return { where, what: `there is no region ${region}`, mend };
}
