import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { returnCases } from './allocate.js';
import { CAPACITY_STEP } from './capRules.js';

const NONE: readonly number[] = [];

/**
 * SPOs by unit, where rules of a cap have them cover cases that no desk may take. Looked up when the rules begin and at
 * the end of each month: somebody promoted in between covers from the next month on.
 */
export class Seniors {
  private byUnit: readonly (readonly number[])[] = [];

  of(unit: number): readonly number[] {
    return this.byUnit[unit] ?? NONE;
  }

  /** Looks up who they are; nobody where no rules want them. */
  gather(service: Service): void {
    const { officers, tables, units } = service;
    this.byUnit = [];
    if (!tables.capRules.some((rules) => rules?.tries(CAPACITY_STEP.spoHolds))) return;
    const byUnit = Array.from({ length: units.count }, (): number[] => []);
    for (let row = 0; row < officers.rows; row++) {
      if (officers.inPost[row] === 1 && officers.grade[row] === GRADE.SPO) byUnit[officers.unit[row]!]!.push(row);
    }
    this.byUnit = byUnit;
  }

  /** What they cover waits again today: officers who have room by now take it first. */
  handBack(service: Service, day: number): void {
    for (const unit of this.byUnit)
      for (const row of unit) if (service.officers.cases[row]! > 0) returnCases(service, row, day);
  }
}
