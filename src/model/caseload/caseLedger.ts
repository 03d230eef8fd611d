import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { CASE_TYPE_OF_STAGE, NOBODY, STAGE } from './people.js';

const STAGE_COLUMN: readonly number[] = [
  COLUMN_INDEX.prison_before_handover,
  COLUMN_INDEX.prison_after_handover,
  COLUMN_INDEX.recalled,
  COLUMN_INDEX.licence,
  COLUMN_INDEX.post_sentence_supervision,
  COLUMN_INDEX.community_orders,
];
const SUSPENDED_ORDER = 5;
const HIGH_RISK_LETTERS = 2; // tiers A and B
const {
  suspended_orders: SUSPENDED,
  without_contact_under_reset: WITHOUT_CONTACT,
  po_only_cases: PO_ONLY,
  unallocated: UNALLOCATED,
  unallocated_high_risk: UNALLOCATED_HIGH,
  points_unallocated: POINTS_UNALLOCATED,
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
  service.people.setPoints(row, casePoints(service, row));
  tally(service, row, 1, now);
}

/**
 * Measured points before the anchor: none before handover or under Reset, which took all contact out of post-sentence
 * supervision; before Reset that counted as licence.
 */
function casePoints(service: Service, row: number): number {
  const { people, tables } = service;
  const stage = people.stage(row);
  if (!isHeldStage(stage) || people.underReset(row) === 1) return 0;
  const tier = people.letter(row) * 4 + (3 - people.number(row));
  return tables.caseWeights[CASE_TYPE_OF_STAGE[stage]! * 16 + tier]!;
}

function tally(service: Service, row: number, sign: number, now: number): void {
  const { people, ledger, units } = service;
  const region = units.region[people.unit(row)]!;
  const stage = people.stage(row);
  const suspended = stage === STAGE.order && people.sentenceClass(row) === SUSPENDED_ORDER;
  ledger.change(region, suspended ? SUSPENDED : STAGE_COLUMN[stage]!, sign, now);
  if (!isHeldStage(stage)) return;
  if (people.underReset(row) === 1) ledger.change(region, WITHOUT_CONTACT, sign, now);
  if (service.tables.poOnly[people.letter(row)] === 1) ledger.change(region, PO_ONLY, sign, now);
  tallyPlace(service, row, sign, now);
}

/** A held case stands with an officer or among the unit's waiting cases: counts it there, or out of there. */
export function tallyPlace(service: Service, row: number, sign: number, now: number): void {
  const { people, units } = service;
  const unit = people.unit(row);
  if (people.officer(row) === NOBODY) tallyWaiting(service, row, units.region[unit]!, sign, now);
  else tallyHeld(service, row, unit, sign, now);
}

function tallyWaiting(service: Service, row: number, region: number, sign: number, now: number): void {
  const { ledger, people } = service;
  ledger.change(region, UNALLOCATED, sign, now);
  if (people.letter(row) < HIGH_RISK_LETTERS) ledger.change(region, UNALLOCATED_HIGH, sign, now);
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
