import type { Service } from '../service.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { differing } from './differing.js';
import { rows } from './rows.js';

/** Every level of staff of a region, counted anew. */
export function levelsOfStaff(service: Service, region: number): string[] {
  const { officers } = service;
  const here = rows(officers.rows).filter((row) => officers.inPost[row] === 1 && officers.region[row] === region);
  const agency = here.filter((row) => officers.origin[row] === ORIGIN.agency);
  const grade = (which: number) => here.filter((row) => officers.grade[row] === which && !agency.includes(row));
  const fte = (list: readonly number[]) => list.reduce((sum, row) => sum + officers.fteHundredths[row], 0) / 100;
  const cases = (list: readonly number[]) => list.reduce((sum, row) => sum + officers.cases[row], 0);
  const holders = here.filter((row) => holdsCasesNow(service, row));
  const trainees = grade(GRADE.trainee);
  return differing(service, region, [
    { name: 'po_heads', counted: grade(GRADE.PO).length },
    { name: 'po_fte', counted: fte(grade(GRADE.PO)) },
    { name: 'pso_heads', counted: grade(GRADE.PSO).length },
    { name: 'pso_fte', counted: fte(grade(GRADE.PSO)) + trainees.length },
    { name: 'spo_fte', counted: fte(grade(GRADE.SPO)) },
    { name: 'trainees', counted: trainees.length },
    { name: 'newly_qualified_heads', counted: grade(GRADE.PO).filter((row) => officers.newlyQualified[row]).length },
    { name: 'case_holding_fte', counted: fte(holders) },
    { name: 'po_case_holding_fte', counted: fte(holders.filter((row) => grade(GRADE.PO).includes(row))) },
    { name: 'points_available', counted: holders.reduce((sum, row) => sum + officers.available[row], 0) },
    { name: 'po_held_cases', counted: cases(grade(GRADE.PO)) },
    { name: 'pso_held_cases', counted: cases(grade(GRADE.PSO)) },
    { name: 'trainee_held_cases', counted: cases(trainees) },
    { name: 'agency_held_cases', counted: cases(agency) },
    { name: 'agency_fte', counted: fte(agency) },
    { name: 'spo_held_cases', counted: cases(grade(GRADE.SPO)) },
  ]);
}
