import { COLUMN_INDEX } from '../observation/columns.js';
import { HOLDING_RISKS, isHighRisk } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { measuredPoints, tierLetter, truePoints } from './casePoints.js';
import { NOBODY, STAGE } from './people.js';

const STAGE_COLUMN: readonly number[] = [
  COLUMN_INDEX.prison_before_handover,
  COLUMN_INDEX.prison_after_handover,
  COLUMN_INDEX.recalled,
  COLUMN_INDEX.licence,
  COLUMN_INDEX.post_sentence_supervision,
  COLUMN_INDEX.community_orders,
];
const SUSPENDED_ORDER = 5;
const {
  suspended_orders: SUSPENDED,
  without_contact_under_reset: WITHOUT_CONTACT,
  po_only_cases: PO_ONLY,
  unallocated: UNALLOCATED,
  unallocated_high_risk: UNALLOCATED_HIGH,
  points_unallocated: POINTS_UNALLOCATED,
  tier_a: FIRST_TIER,
  tier_v3_a: FIRST_TIER_V3,
  high_risk_held: HIGH_RISK,
  without_contact: NO_CONTACT,
  high_risk_without_contact: HIGH_NO_CONTACT,
  true_points: TRUE_POINTS,
} = COLUMN_INDEX;

/** Whether somebody at this stage is a community officer's case. */
export function isHeldStage(stage: number): boolean {
  return stage !== STAGE.beforeHandover && stage !== STAGE.gone;
}

/** Takes somebody out of every level they count in. Call before anything about them changes. */
export function uncountCase(service: Service, row: number, now: number): void {
  tally(service, row, -1, now);
}

/** Counts somebody in again as they now are, with the points of their tier and stage. Call after the change. */
export function countCase(service: Service, row: number, now: number): void {
  service.people.setPoints(row, pointsOf(service, row));
  tally(service, row, 1, now);
}

/** None before handover: no community officer has the case. */
function pointsOf({ people, tables }: Service, row: number): number {
  return isHeldStage(people.stage(row)) ? measuredPoints(people, row, tables.weights) : 0;
}

/** Group of the case by who may hold it today. */
export function holdingGroup({ people, tables }: Service, row: number): number {
  const letter = tierLetter(people, row, tables.weights);
  return tables.holding.groupOf[letter * HOLDING_RISKS + (people.risk(row) & (HOLDING_RISKS - 1))]!;
}

function tally(service: Service, row: number, sign: number, now: number): void {
  const { people, ledger, units } = service;
  const region = units.region[people.unit(row)]!;
  const stage = people.stage(row);
  const suspended = stage === STAGE.order && people.sentenceClass(row) === SUSPENDED_ORDER;
  ledger.change(region, suspended ? SUSPENDED : STAGE_COLUMN[stage]!, sign, now);
  if (stage === STAGE.order) service.unpaidWork.tally(people, row, region, sign);
  if (!isHeldStage(stage)) return;
  if (people.underReset(row) === 1) ledger.change(region, WITHOUT_CONTACT, sign, now);
  tallyRisk(service, row, region, sign, now);
  tallyPlace(service, row, sign, now);
}

/** The mix of tiers in force, who may hold the case, and what it truly takes. */
function tallyRisk(service: Service, row: number, region: number, sign: number, now: number): void {
  const { people, ledger, tables } = service;
  const { weights, holding } = tables;
  const first = weights.regime === 'v2' ? FIRST_TIER : FIRST_TIER_V3;
  ledger.change(region, first + tierLetter(people, row, weights), sign, now);
  if (holding.poOnly[holdingGroup(service, row)] === 1) ledger.change(region, PO_ONLY, sign, now);
  if (isHighRisk(people.risk(row))) ledger.change(region, HIGH_RISK, sign, now);
  ledger.change(region, TRUE_POINTS, sign * truePoints(people, row, weights), now);
}

/** A held case stands with an officer or among the unit's waiting cases: counts it there, or out of there. */
export function tallyPlace(service: Service, row: number, sign: number, now: number): void {
  const { people, units, ledger } = service;
  const unit = people.unit(row);
  if (people.officer(row) === NOBODY || people.underReset(row) === 1) {
    ledger.change(units.region[unit]!, NO_CONTACT, sign, now);
    if (isHighRisk(people.risk(row))) ledger.change(units.region[unit]!, HIGH_NO_CONTACT, sign, now);
  }
  if (people.officer(row) === NOBODY) tallyWaiting(service, row, units.region[unit]!, sign, now);
  else tallyHeld(service, row, unit, sign, now);
}

function tallyWaiting(service: Service, row: number, region: number, sign: number, now: number): void {
  const { ledger, people } = service;
  ledger.change(region, UNALLOCATED, sign, now);
  if (isHighRisk(people.risk(row))) ledger.change(region, UNALLOCATED_HIGH, sign, now);
  ledger.change(region, POINTS_UNALLOCATED, sign * people.points(row), now);
}

function tallyHeld(service: Service, row: number, unit: number, sign: number, now: number): void {
  const { people, officers, units } = service;
  const officer = people.officer(row);
  const points = sign * people.points(row);
  officers.points[officer]! += points;
  officers.cases[officer]! += sign;
  const place = officers.rosterPlace[officer]!;
  if (place >= 0) units.rosters[unit]!.addLoad(place, points + sign);
  units.pointsHeld[unit]! += points;
  units.pointsHeldDays[unit]! += points * (service.monthEnd - now);
}
