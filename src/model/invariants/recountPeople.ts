import { truePoints } from '../caseload/casePoints.js';
import { isHeldStage } from '../caseload/caseStanding.js';
import { NOBODY, STAGE } from '../caseload/people.js';
import type { ColumnName } from '../observation/columns.js';
import { isHighRisk, roshOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { ROSH_LEVELS, SUSPENDED_ORDER, TIER_LETTERS, TIERS_V3 } from '../vocabulary.js';
import { differing } from './differing.js';
import { holdersOf } from './holdingLines.js';
import { rows } from './rows.js';

/** Every level of people of a region, counted anew. */
export function levelsOfPeople(service: Service, region: number): string[] {
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
  const bySpo = (row: number) => held(row) && !waits(row) && service.officers.grade[people.officer(row)] === GRADE.SPO;
  const hasOfficer = (row: number) => held(row) && !waits(row) && !bySpo(row);
  const suspended = (row: number) => people.sentenceClass(row) === SUSPENDED_ORDER;
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
      counted: tables.weights.newer ? 0 : count((row) => held(row) && people.letter(row) === index),
    })),
    ...TIERS_V3.map((letter, index) => ({
      name: `tier_v3_${letter.toLowerCase()}` as ColumnName,
      counted: tables.weights.newer ? count((row) => held(row) && people.tierV3(row) === index) : 0,
    })),
    { name: 'unpaid_work_hours_outstanding', counted: hoursOutstanding(service, here) },
    { name: 'without_contact_under_reset', counted: count((row) => held(row) && people.underReset(row) === 1) },
    { name: 'unallocated', counted: count(waits) },
    { name: 'unallocated_high_risk', counted: count((row) => waits(row) && isHighRisk(people.risk(row))) },
    { name: 'points_held', counted: points(hasOfficer) },
    { name: 'points_unallocated', counted: points(waits) },
    { name: 'points_spo_held', counted: points(bySpo) },
    ...ROSH_LEVELS.map((risk, index) => ({
      name: `unallocated_${risk.replace('-', '_')}` as ColumnName,
      counted: count((row) => waits(row) && roshOf(people.risk(row)) === index),
    })),
  ]);
}

const isPsoOrTrainee = (holder: number) => holder === GRADE.PSO || holder === GRADE.trainee;

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
