import { linkCase, unlinkCase } from '../caseload/caseList.js';
import { NOBODY } from '../caseload/people.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { isHighRisk } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { ABSENCE } from '../staff/officerLedger.js';
import { GRADE } from '../staff/officers.js';
import { CAPACITY_STEP, type CapRules } from './capRules.js';
import type { Cap } from './roster.js';
import { giveCase, lightestOfficer, takeWaiting } from './takeCase.js';

/**
 * A case that nobody of its unit may take under the cap: what the rules of the region name is tried in their order, and
 * whoever is left waits.
 *
 * @returns whether somebody has it now
 */
export function placeAtCapacity(service: Service, row: number, rules: CapRules, day: number): boolean {
  return rules.steps.some((step) => STEPS[step]!(service, row, rules, day));
}

type Step = (service: Service, row: number, rules: CapRules, day: number) => boolean;

function stepsByNumber(steps: Readonly<Record<keyof typeof CAPACITY_STEP, Step>>): Step[] {
  const names = Object.keys(CAPACITY_STEP) as (keyof typeof CAPACITY_STEP)[];
  return names.sort((a, b) => CAPACITY_STEP[a] - CAPACITY_STEP[b]).map((name) => steps[name]);
}

/** Somebody at high risk is given to the lightest desk of the unit whatever it holds. */
function forceHighRisk(service: Service, row: number, _rules: CapRules, day: number): boolean {
  const { people } = service;
  if (!isHighRisk(people.risk(row))) return false;
  const officer = lightestOfficer(service, people.unit(row), row, null);
  if (officer === NOBODY) return false;
  giveCase(service, row, officer, day);
  return true;
}

/** The lightest desk of the region that is under the cap. */
function share(service: Service, row: number, rules: CapRules, day: number): boolean {
  const { batch } = service;
  if (batch.isHopelessElsewhere(service, row) || staysBehindBorder(service, row, rules)) return false;
  const taken = placeInRegion(service, row, rules, day);
  if (taken) count(service, row, 'cases_shared');
  else batch.noteHopelessElsewhere(service, row);
  return taken;
}

/** A case that the border between two authorities keeps in its unit: the same one for as long as it waits. */
function staysBehindBorder({ people, streams }: Service, row: number, { sharingFriction }: CapRules): boolean {
  if (sharingFriction === 0) return false;
  return streams.uniform(PURPOSE.sharedAcrossBorder, people.idHigh(row), people.idLow(row), 0) < sharingFriction;
}

/** The unit has refused the case on its first day of waiting; the region answers after some time and places it above any cap. */
function refuse(service: Service, row: number, rules: CapRules, day: number): boolean {
  if (day - service.people.waitingSince(row) < rules.answerDays) return false;
  const taken = placeInRegion(service, row, null, day);
  if (taken) count(service, row, 'refused_cases_placed');
  return taken;
}

function count({ ledger, units, people }: Service, row: number, column: 'cases_shared' | 'refused_cases_placed'): void {
  ledger.count(units.region[people.unit(row)]!, COLUMN_INDEX[column], 1);
}

/** The case goes to the lightest desk of the region; the person is supervised from another unit, if need be. */
function placeInRegion(service: Service, row: number, cap: Cap | null, day: number): boolean {
  const { people, officers } = service;
  const officer = lightestInRegion(service, row, cap);
  if (officer === NOBODY) return false;
  const unit = officers.unit[officer]!;
  if (unit !== people.unit(row)) {
    unlinkCase(service, row);
    people.setUnit(row, unit);
    linkCase(service, row);
  }
  giveCase(service, row, officer, day);
  return true;
}

function lightestInRegion(service: Service, row: number, cap: Cap | null): number {
  const { people, units, officers } = service;
  const region = units.region[people.unit(row)]!;
  const first = units.firstOfRegion[region]!;
  let best = NOBODY;
  let least = Number.POSITIVE_INFINITY;
  for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
    const officer = lightestOfficer(service, unit, row, cap);
    if (officer === NOBODY) continue;
    const would = officers.points[officer]! + officers.cases[officer]! + people.points(row) + 1;
    const load = would / officers.available[officer]!;
    if (load > least || (load === least && !officers.goesFirst(officer, best))) continue;
    least = load;
    best = officer;
  }
  return best;
}

/** An SPO of the unit with the fewest cases covers it, until somebody has room at the end of the month. */
function coverBySenior(service: Service, row: number, rules: CapRules, day: number): boolean {
  const { officers, people, seniors } = service;
  let best = NOBODY;
  for (const officer of seniors.of(people.unit(row))) {
    if (!isAtWork(service, officer) || officers.cases[officer]! >= rules.spoMostCases) continue;
    const fewer = best === NOBODY || officers.cases[officer]! < officers.cases[best]!;
    const alike = best !== NOBODY && officers.cases[officer] === officers.cases[best];
    if (fewer || (alike && officers.goesFirst(officer, best))) best = officer;
  }
  if (best === NOBODY) return false;
  takeWaiting(service, row, best, day);
  return true;
}

/** Agency officers are ordered at the end of the month for all that waits (`reviewAgency`): the case waits meanwhile. */
const agency: Step = () => false;

function isAtWork({ officers }: Service, officer: number): boolean {
  return (
    officers.inPost[officer] === 1 &&
    officers.grade[officer] === GRADE.SPO &&
    officers.absence[officer] === ABSENCE.none
  );
}

/** By `CAPACITY_STEP`. */
const STEPS: readonly Step[] = stepsByNumber({ forceHighRisk, share, spoHolds: coverBySenior, refuse, agency });
