import { truePoints } from '../../../src/model/caseload/casePoints.js';
import { isHeldStage } from '../../../src/model/caseload/caseStanding.js';
import { NOBODY, STAGE } from '../../../src/model/caseload/people.js';
import { COLUMNS, type ColumnName } from '../../../src/model/observation/columns.js';
import { isFlagged, isHighRisk, mappaLevelOf } from '../../../src/model/risk/riskWord.js';
import type { Service } from '../../../src/model/service.js';
import { holdsCasesNow } from '../../../src/model/staff/officerLedger.js';
import { GRADE, ORIGIN } from '../../../src/model/staff/officers.js';
import { GRADES, TIER_LETTERS, TIERS_V3 } from '../../../src/model/vocabulary.js';
import { observedNow } from './observedNow.js';

/**
 * Recounts the service from its people and officers and holds every level against it.
 *
 * @returns one line for each thing that does not hold; none if all is well
 */
export function brokenInvariants(service: Service): string[] {
  return [
    ...service.selected.flatMap((region) => [...levelsOfPeople(service, region), ...levelsOfStaff(service, region)]),
    ...deskLines(service),
    ...listLines(service),
    ...holdingLines(service),
    ...negativeLevels(service),
  ];
}

interface Counted {
  readonly name: ColumnName;
  readonly counted: number;
}

function differing(service: Service, region: number, counts: readonly Counted[]): string[] {
  const observed = observedNow(service, region);
  return counts.flatMap(({ name, counted }) => {
    const level = observed(name);
    return Math.abs(level - counted) <= 1e-6 * Math.max(1, Math.abs(counted))
      ? []
      : [`region ${region}: ${name} is ${level}, counted ${counted}`];
  });
}

function levelsOfPeople(service: Service, region: number): string[] {
  const { people, units, tables } = service;
  const truePointsOf = (list: readonly number[]) =>
    service.inputs.anchors.workloadFactor * list.reduce((sum, row) => sum + truePoints(people, row, tables.weights), 0);
  const here = rows(people.rows).filter(
    (row) => people.stage(row) !== STAGE.gone && units.region[people.unit(row)] === region,
  );
  const count = (which: (row: number) => boolean) => here.filter(which).length;
  const points = (which: (row: number) => boolean) =>
    service.inputs.anchors.workloadFactor * here.filter(which).reduce((sum, row) => sum + people.points(row), 0);
  const at = (stage: number) => (row: number) => people.stage(row) === stage;
  const held = (row: number) => isHeldStage(people.stage(row));
  const waits = (row: number) => held(row) && people.officer(row) === NOBODY;
  const hasOfficer = (row: number) => held(row) && people.officer(row) !== NOBODY;
  const suspended = (row: number) => people.sentenceClass(row) === 5;
  return differing(service, region, [
    { name: 'caseload', counted: here.length },
    { name: 'prison_before_handover', counted: count(at(STAGE.beforeHandover)) },
    { name: 'prison_after_handover', counted: count(at(STAGE.afterHandover)) },
    { name: 'recalled', counted: count(at(STAGE.recalled)) },
    { name: 'licence', counted: count(at(STAGE.licence)) },
    { name: 'post_sentence_supervision', counted: count(at(STAGE.pss)) },
    { name: 'community_orders', counted: count((row) => at(STAGE.order)(row) && !suspended(row)) },
    { name: 'suspended_orders', counted: count((row) => at(STAGE.order)(row) && suspended(row)) },
    { name: 'community_held', counted: count(held) },
    { name: 'po_only_cases', counted: count((row) => held(row) && !holdersOf(service, row).some(isPsoOrTrainee)) },
    { name: 'without_contact', counted: count((row) => held(row) && (waits(row) || people.underReset(row) === 1)) },
    { name: 'high_risk_held', counted: count((row) => held(row) && isHighRisk(people.risk(row))) },
    { name: 'true_points', counted: truePointsOf(here.filter(held)) },
    ...TIER_LETTERS.map((letter, index) => ({
      name: `tier_${letter.toLowerCase()}` as ColumnName,
      counted: tables.weights.regime === 'v2' ? count((row) => held(row) && people.letter(row) === index) : 0,
    })),
    ...TIERS_V3.map((letter, index) => ({
      name: `tier_v3_${letter.toLowerCase()}` as ColumnName,
      counted: tables.weights.regime === 'v3' ? count((row) => held(row) && people.tierV3(row) === index) : 0,
    })),
    { name: 'unpaid_work_hours_outstanding', counted: hoursOutstanding(service, here) },
    { name: 'without_contact_under_reset', counted: count((row) => held(row) && people.underReset(row) === 1) },
    { name: 'unallocated', counted: count(waits) },
    { name: 'unallocated_high_risk', counted: count((row) => waits(row) && isHighRisk(people.risk(row))) },
    { name: 'points_held', counted: points(hasOfficer) },
    { name: 'points_unallocated', counted: points(waits) },
  ]);
}

function levelsOfStaff(service: Service, region: number): string[] {
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
  ]);
}

/** Points and cases of an officer are those of the people who name the officer; whoever has left has none. */
function deskLines(service: Service): string[] {
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
  for (const officer of rows(officers.rows)) ofUnit[officers.unit[officer]] += officers.points[officer];
  for (const unit of rows(units.count)) {
    if (units.pointsHeld[unit] !== ofUnit[unit]) lines.push(`points of unit ${unit} are not those of its officers`);
  }
  return lines;
}

/** Everybody who is held or waits stands in exactly one list, the right one, linked both ways. */
function listLines(service: Service): string[] {
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

/** Kinds of holder by row of the tables: the four grades, the newly qualified PO, the agency officer. */
const NEWLY_QUALIFIED = 4;
const AGENCY = 5;
/** What their own rule by tier is called. */
const RULE_OF: Readonly<Record<number, string>> = { [NEWLY_QUALIFIED]: 'newly_qualified_', [AGENCY]: 'agency_' };
const isPsoOrTrainee = (holder: number) => holder === GRADE.PSO || holder === GRADE.trainee;

/** Who may hold a case, worked out from the figures anew: tier, risk of serious harm, MAPPA, flags. */
function holdersOf(service: Service, row: number): number[] {
  const { book, people, simulation, tables } = service;
  const day = simulation.now;
  const risk = people.risk(row);
  const v2 = tables.weights.regime === 'v2';
  const cell = v2 ? { tier_letter: TIER_LETTERS[people.letter(row)] } : { tier_v3: TIERS_V3[people.tierV3(row)] };
  const id = v2 ? 'may_hold_tier' : 'may_hold_tier_v3';
  return [...GRADES.keys(), NEWLY_QUALIFIED, AGENCY].filter((holder) => {
    const grade = GRADES[holder] ?? 'PO';
    const may = (rule: string) => book.value(rule, day, { grade, cell }) > 0;
    if (!may(`${RULE_OF[holder] ?? ''}${id}`)) return false;
    if (isHighRisk(risk) && holder === AGENCY && book.value('agency_may_hold_high_risk', day) === 0) return false;
    if (isHighRisk(risk) && !may('may_hold_high_risk')) return false;
    if (mappaLevelOf(risk) >= 2 && !may('may_hold_mappa_2_3')) return false;
    return !isFlagged(risk) || may('may_hold_flagged');
  });
}

function holdingLines(service: Service): string[] {
  const { people, officers } = service;
  return rows(people.rows).flatMap((row) => {
    if (!isHeldStage(people.stage(row)) || people.officer(row) === NOBODY) return [];
    const officer = people.officer(row);
    const newly = officers.grade[officer] === GRADE.PO && officers.newlyQualified[officer] === 1;
    const own = newly ? NEWLY_QUALIFIED : officers.grade[officer];
    const holder = officers.origin[officer] === ORIGIN.agency ? AGENCY : own;
    return holdersOf(service, row).includes(holder) ? [] : [`officer ${officer} (${holder}) holds person ${row}`];
  });
}

/** Hours of each order worked off evenly to its last day. */
function hoursOutstanding({ people, simulation }: Service, here: readonly number[]): number {
  return here.reduce((sum, row) => {
    const hours = people.stage(row) === STAGE.order ? people.unpaidWorkHours(row) : 0;
    if (hours === 0) return sum;
    const days = people.endDay(row) - people.sentencedDay(row);
    const perDay = Math.round((hours * 60_000) / days) / 60_000;
    return sum + perDay * (people.endDay(row) - simulation.now);
  }, 0);
}

function negativeLevels(service: Service): string[] {
  return service.selected.flatMap((region) => {
    const observed = observedNow(service, region);
    return COLUMNS.flatMap(({ name }) => {
      const value = observed(name);
      return value >= 0 && Number.isFinite(value) ? [] : [`region ${region}: ${name} is ${value}`];
    });
  });
}

function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
