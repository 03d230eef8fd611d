import { isHeldStage } from '../caseload/caseStanding.js';
import { NOBODY } from '../caseload/people.js';
import type { Service } from '../service.js';
import { rows } from './rows.js';

/** Everybody who is held or waits stands in exactly one list, the right one, linked both ways. */
export function listLines(service: Service): string[] {
  const { people, officers, units } = service;
  const lines: string[] = [];
  const seen = new Set<number>();
  const walk = (first: number, belongs: (row: number) => boolean, what: string): number => {
    let length = 0;
    let before = NOBODY;
    for (let row = first; row !== NOBODY; row = people.next(row)) {
      if (seen.has(row)) return lines.push(`${what}: person ${row} stands in two places`);
      if (people.previous(row) !== before || !belongs(row)) lines.push(`${what}: person ${row} is out of place`);
      seen.add(row);
      before = row;
      length++;
    }
    return length;
  };
  for (const officer of rows(officers.rows)) {
    walk(officers.firstCase[officer], (row) => people.officer(row) === officer, `officer ${officer}`);
  }
  for (const unit of rows(units.count)) {
    const belongs = (row: number) => people.officer(row) === NOBODY && people.unit(row) === unit;
    const waiting = walk(units.firstWaiting[unit], belongs, `unit ${unit}`);
    if (waiting !== units.waiting[unit]) lines.push(`unit ${unit}: ${units.waiting[unit]} wait, counted ${waiting}`);
  }
  for (const row of rows(people.rows)) {
    if (isHeldStage(people.stage(row)) !== seen.has(row)) lines.push(`person ${row} is in no list, or in one too many`);
  }
  return lines;
}
