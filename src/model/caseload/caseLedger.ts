import { DESK, DESK_WORDS } from '../allocation/units.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { HELD_COLUMN } from '../staff/officerLedger.js';
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
  caseload: CASELOAD,
  suspended_orders: SUSPENDED,
  without_contact_under_reset: WITHOUT_CONTACT,
  community_held: COMMUNITY_HELD,
  po_only_cases: PO_ONLY,
  unallocated: UNALLOCATED,
  unallocated_high_risk: UNALLOCATED_HIGH,
  points_held: POINTS_HELD,
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

/** Measured points before the anchor: none before handover, on post-sentence supervision or under Reset. */
function casePoints(service: Service, row: number): number {
  const { people, tables } = service;
  const stage = people.stage(row);
  if (!isHeldStage(stage) || people.underReset(row) === 1) return 0;
  const tier = people.letter(row) * 4 + (3 - people.number(row));
  return tables.caseWeights[CASE_TYPE_OF_STAGE[stage]! * 16 + tier]!;
}

function tally(service: Service, row: number, sign: number, now: number): void {
  const { people, ledger, units } = service;
  const unit = people.unit(row);
  const region = units.region[unit]!;
  const stage = people.stage(row);
  const letter = people.letter(row);
  ledger.change(region, CASELOAD, sign, now);
  const column =
    stage === STAGE.order && people.sentenceClass(row) === SUSPENDED_ORDER ? SUSPENDED : STAGE_COLUMN[stage]!;
  ledger.change(region, column, sign, now);
  if (!isHeldStage(stage)) return;
  ledger.change(region, COMMUNITY_HELD, sign, now);
  if (people.underReset(row) === 1) ledger.change(region, WITHOUT_CONTACT, sign, now);
  if (service.tables.poOnly[letter] === 1) ledger.change(region, PO_ONLY, sign, now);
  if (people.officer(row) === NOBODY) tallyWaiting(service, row, region, letter < HIGH_RISK_LETTERS, sign, now);
  else tallyHeld(service, row, region, unit, sign, now);
}

function tallyWaiting(service: Service, row: number, region: number, high: boolean, sign: number, now: number): void {
  const { ledger, people } = service;
  ledger.change(region, UNALLOCATED, sign, now);
  if (high) ledger.change(region, UNALLOCATED_HIGH, sign, now);
  ledger.change(region, POINTS_UNALLOCATED, sign * people.points(row), now);
}

function tallyHeld(service: Service, row: number, region: number, unit: number, sign: number, now: number): void {
  const { ledger, people, officers, units } = service;
  const officer = people.officer(row);
  const points = sign * people.points(row);
  officers.points[officer]! += points;
  officers.cases[officer]! += sign;
  const place = officers.rosterPlace[officer]!;
  if (place >= 0) units.roster[unit]![place * DESK_WORDS + DESK.load]! += points + sign;
  ledger.change(region, HELD_COLUMN[officers.grade[officer]!]!, sign, now);
  ledger.change(region, POINTS_HELD, points, now);
  units.pointsHeld[unit]! += points;
  units.pointsHeldDays[unit]! += points * (service.monthEnd - now);
}
