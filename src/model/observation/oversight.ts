import { HOLDING_RISKS, roshOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { leadingSpoHundredths } from '../staff/spoPosts.js';
import { DAYS_PER_WEEK, FULL_TIME_HUNDREDTHS, HOURS_FULL_TIME, ROSH_LEVELS } from '../vocabulary.js';
import { perUsualMonth } from '../workload/usualMonth.js';
import { COLUMN_INDEX } from './columns.js';

const C = COLUMN_INDEX;
const MINUTES_PER_HOUR = 60;

/**
 * Hours of management oversight that the cases held at the end of the month should have in such a month, and the hours
 * that SPOs who lead a team and were at work had for it.
 *
 * @param days of the month just closed; 0 at the start, which has no hours
 */
export function writeOversight(service: Service, region: number, row: Float64Array, days: number): void {
  const { ledger } = service;
  const hundredths = leadingSpoHundredths(service, region);
  row[C.spo_leading_fte] = hundredths / FULL_TIME_HUNDREDTHS;
  const spoDays = ledger.integral(region, C.spo_fte);
  if (days === 0) return;
  row[C.oversight_hours_prescribed] = minutesAMonth(service, region) / MINUTES_PER_HOUR / perUsualMonth(days);
  if (spoDays === 0) return;
  const atWork = 1 - ledger.integral(region, C.spo_away_fte_days) / spoDays;
  const place = { region: service.regions[region]!.id };
  const share = service.book.value('oversight_hours_share', service.simulation.now - 1, place);
  const hours = row[C.spo_leading_fte]! * atWork * share * HOURS_FULL_TIME * (days / DAYS_PER_WEEK);
  row[C.oversight_hours_available] = Math.max(0, hours - coverHours(service, region));
}

/** Hours of the month that SPOs spend on cases which they cover under a cap, as the points of these cases have it. */
function coverHours({ ledger, inputs, book, simulation }: Service, region: number): number {
  const pointsAnHour = book.value('nominal_points', simulation.now - 1) / HOURS_FULL_TIME;
  const points = ledger.integral(region, C.points_spo_held) * inputs.anchors.workloadFactor;
  return points / pointsAnHour / DAYS_PER_WEEK;
}

function minutesAMonth({ book, heldMix, tables, regions, simulation }: Service, region: number): number {
  const place = { region: regions[region]!.id };
  const minutes = ROSH_LEVELS.map((rosh) =>
    book.value('oversight_minutes', simulation.now - 1, { ...place, cell: { rosh } }),
  );
  let sum = 0;
  for (let cell = 0; cell < tables.holding.groupOf.length; cell++) {
    sum += heldMix.at(region, cell) * minutes[roshOf(cell % HOLDING_RISKS)]!;
  }
  return sum;
}
