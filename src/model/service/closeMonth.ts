import { countStrippedMonths } from '../edges/trainingToSkill.js';
import { decideSupplements } from '../governance/decideSupplements.js';
import { reviewAgency } from '../recruitment/agency.js';
import type { Service } from '../service.js';
import { updateMentoring } from '../staff/mentors.js';
import { rememberPayments } from '../staff/payments.js';
import { carrySkill } from '../staff/skill.js';
import { PPF } from '../workload/prioritising.js';
import { perUsualMonth } from '../workload/usualMonth.js';

/**
 * What only the end of a month brings: the queue is looked at, covered cases go back, what edges see during the next month
 * is set to the month just over, counted by weights that no lever moves, and pay outside has moved on.
 *
 * @param days of the month just over
 */
export function closeMonth(service: Service, days: number): void {
  const { units, simulation } = service;
  reviewAgency(service, simulation.day);
  service.seniors.handBack(service, simulation.day);
  countStrippedMonths(service);
  carrySkill(service); // before the mentors of the next month are known
  rememberPayments(service, days);
  updateMentoring(service, days);
  service.budgets.closeMonth(service, days);
  decideSupplements(service);
  service.followOutsidePay();
  service.vacancies.closeMonth(service);
  service.areas.closeMonth(service, service.monthEnd - 1);
  for (let unit = 0; unit < units.count; unit++) {
    setWorkload(service, unit, days);
    turnPrioritising(service, unit);
  }
  service.climate.closeMonth(service, service.monthEnd - 1);
}

function setWorkload({ units, inputs }: Service, unit: number, days: number): void {
  const available = units.pointsAvailableDays[unit]!;
  const points = units.feltHeldDays[unit]! + units.feltReportPoints[unit]! * perUsualMonth(days) * days;
  const raw = available > 0 ? points / available : 0;
  units.workloadPercent[unit] = 100 * inputs.anchors.workloadFactor * raw;
  const measured = units.pointsHeldDays[unit]! / days + units.reportPoints[unit]! * perUsualMonth(days);
  units.rememberMeasured(unit, inputs.anchors.workloadFactor * measured, available / days);
  const onDesks = available > 0 ? units.pointsHeldDays[unit]! / available : 0;
  units.deskPercent[unit] = 100 * inputs.anchors.workloadFactor * onDesks;
}

/** The state of a unit under the framework for the next month: what it then leaves undone, nobody feels as workload. */
function turnPrioritising({ units, tables }: Service, unit: number): void {
  const rules = tables.prioritising[units.region[unit]!]!;
  units.ppfState[unit] = rules === null ? PPF.green : rules.next(units.ppfState[unit]!, units.workloadPercent[unit]!);
  if (rules !== null) units.workloadPercent[unit]! *= rules.workKept[units.ppfState[unit]!]!;
}
