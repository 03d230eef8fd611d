import { dayNumber } from '../../model/calendar.js';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { StartRecord } from '../data/serviceData.js';
import type { Scenario } from './scenario.js';

/** Later than this an answer would rest on assumptions alone, and month tables would grow without end. */
const LONGEST_PERIOD_YEARS = 20;

/** A start without a table, or a period that does not follow on it in whole months. */
export function periodSlips(scenario: Scenario, starts: readonly StartRecord[]): Slip[] {
  const { start, until } = scenario;
  const known = starts.map(({ id }) => id);
  if (!known.includes(start)) {
    const nearest = nearestName(start, known);
    const mend = nearest ? `Did you mean ${nearest}?` : `Starts: ${known.join(', ')}.`;
    return [{ where: scenario.where(['start']), what: `there is no start table for ${start}`, mend }];
  }
  const where = scenario.where(['period', 'until']);
  if (dayNumber(until) <= dayNumber(start) + 1) {
    return [
      { where, what: `the period ends on ${until}, which is not after the start, ${start}`, mend: 'Give a later day.' },
    ];
  }
  if (!until.endsWith('-01')) {
    return [
      {
        where,
        what: `the period ends within a month, on ${until}`,
        mend: `Give the first day of a month, such as ${until.slice(0, 8)}01.`,
      },
    ];
  }
  if (Number(until.slice(0, 4)) - Number(start.slice(0, 4)) > LONGEST_PERIOD_YEARS) {
    return [{ where, what: `the period is longer than ${LONGEST_PERIOD_YEARS} years`, mend: 'Give an earlier day.' }];
  }
  return [];
}
