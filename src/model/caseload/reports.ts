import { COLUMN_INDEX } from '../observation/columns.js';
import type { Report } from '../service/tables.js';
import type { Service } from '../service.js';
import { PERSON_MARK, personMarks } from './keptMarks.js';

/** A report for the court, if somebody in sentence management writes it: work of the unit in this month. */
export function countCourtReport(service: Service, row: number): void {
  const { people, streams, tables } = service;
  const { standard, fast } = tables.reports;
  const u = personMarks.of(streams, people.idHigh(row), people.idLow(row), 0)[PERSON_MARK.courtReport]!;
  if (u >= standard.share + fast.share) return;
  write(service, row, COLUMN_INDEX.court_reports, u < standard.share ? standard : fast);
}

/** The community officer writes for the Parole Board at handover (or at once) and before a release after recall. */
export function countParoleReport(service: Service, row: number): void {
  write(service, row, COLUMN_INDEX.parole_reports, service.tables.reports.parole);
}

function write({ people, units, ledger }: Service, row: number, column: number, report: Report): void {
  const unit = people.unit(row);
  ledger.count(units.region[unit]!, column, 1);
  units.reportPoints[unit]! += report.points;
  units.feltReportPoints[unit]! += report.feltPoints;
}
