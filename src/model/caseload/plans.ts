import { workDelivered } from '../edges/workToBreach.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';

const C = COLUMN_INDEX;
/** Opened before the run: whenever an officer takes the case, no plan is due in it. */
const BEFORE_THE_RUN = -1_000_000;

/** A case needs a community officer for the first time: its first plan is due from today. */
export function notePlanDue({ people, ledger, units, monthEnd }: Service, row: number, day: number): void {
  if (people.hadOfficer(row) === 1) return;
  const isStart = monthEnd === 0;
  people.setOpenedDay(row, isStart ? BEFORE_THE_RUN : day);
  if (!isStart) ledger.count(units.region[people.unit(row)]!, C.plans_due, 1);
}

/**
 * The first officer takes a case. In time, if within the days that a plan may take; and then as many plans of a hundred
 * are done in time as the unit could do of its work in the last complete month.
 */
export function notePlanDone({ people, ledger, units, tables }: Service, row: number, day: number): void {
  if (people.hadOfficer(row) === 1 || day - people.openedDay(row) > tables.planDueDays) return;
  const unit = people.unit(row);
  // in whole hundredths, so that the order of a day's units does not show in the sum
  ledger.count(units.region[unit]!, C.plans_on_time, Math.round(100 * workDelivered(units.workloadPercent[unit]!)));
}
