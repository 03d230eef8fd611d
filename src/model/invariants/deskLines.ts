import { isHeldStage } from '../caseload/caseStanding.js';
import { NOBODY } from '../caseload/people.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { rows } from './rows.js';

/** Points and cases of an officer are those of the people who name the officer; whoever has left has none. */
export function deskLines(service: Service): string[] {
  const { people, officers, units } = service;
  const points = new Map<number, number>();
  const cases = new Map<number, number>();
  const lines: string[] = [];
  for (const row of rows(people.rows)) {
    if (!isHeldStage(people.stage(row)) || people.officer(row) === NOBODY) continue;
    const officer = people.officer(row);
    points.set(officer, (points.get(officer) ?? 0) + people.points(row));
    cases.set(officer, (cases.get(officer) ?? 0) + 1);
    if (officers.unit[officer] !== people.unit(row)) lines.push(`person ${row} is held in another unit`);
    if (officers.inPost[officer] === 0) lines.push(`person ${row} is held by somebody who has left`);
  }
  for (const officer of rows(officers.rows)) {
    if (officers.points[officer] !== (points.get(officer) ?? 0)) lines.push(`points of officer ${officer}`);
    if (officers.cases[officer] !== (cases.get(officer) ?? 0)) lines.push(`cases of officer ${officer}`);
  }
  const ofUnit = new Float64Array(units.count);
  for (const officer of rows(officers.rows))
    ofUnit[officers.unit[officer]] += officers.grade[officer] === GRADE.SPO ? 0 : officers.points[officer];
  for (const unit of rows(units.count)) {
    if (units.pointsHeld[unit] !== ofUnit[unit]) lines.push(`points of unit ${unit} are not those of its officers`);
  }
  return lines;
}
