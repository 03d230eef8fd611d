import { shareWithinPoints } from '../edges/workToBreach.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { BEFORE_THE_RUN } from './people.js';

const C = COLUMN_INDEX;

/** A case needs a community officer for the first time: its first plan is due from today. */
export function notePlanDue({ people, ledger, units }: Service, row: number): void {
  if (people.officersHad(row) > 0 || people.waitingSince(row) === BEFORE_THE_RUN) return;
  ledger.count(units.region[people.unit(row)]!, C.plans_due, 1);
}

/**
 * The first officer takes a waiting case. In time, if within the days that a plan may take; and then as many plans of a
 * hundred are done in time as the unit could do of its work in the last complete month. Of cases opened before the run
 * none is due in it.
 */
export function notePlanDone({ people, ledger, units, tables }: Service, row: number, day: number): void {
  const since = people.waitingSince(row);
  if (people.officersHad(row) > 0 || since === BEFORE_THE_RUN || day - since > tables.planDueDays) return;
  const unit = people.unit(row);
  // in whole hundredths, so that the order of a day's units does not show in the sum
  ledger.count(units.region[unit]!, C.plans_on_time, Math.round(100 * shareWithinPoints(units.workloadPercent[unit]!)));
}
