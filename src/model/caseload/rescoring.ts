import { returnCase } from '../allocation/allocate.js';
import type { Tables } from '../service/tables.js';
import type { Service } from '../service.js';
import { refreshDesk } from '../staff/officerLedger.js';
import { countCase, uncountCase } from './caseLedger.js';
import { holdingCell } from './casePoints.js';
import { isHeldStage } from './caseStanding.js';
import { NOBODY, STAGE } from './people.js';

/** Whether every case has the same points, tier and possible holders under both tables. */
export function scoreAlike(one: Tables, other: Tables): boolean {
  return (
    one.weights.newer === other.weights.newer &&
    same(one.weights.measured, other.weights.measured) &&
    same(one.weights.trueWork, other.weights.trueWork) &&
    same(one.weights.trueWorkUnderReset, other.weights.trueWorkUnderReset) &&
    same(one.holding.groupOf, other.holding.groupOf) &&
    same(one.holding.holders, other.holding.holders)
  );
}

function same(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return one.length === other.length;
}

/**
 * The weights, the tiers in force or who may hold what change today: every living case is counted anew. Nobody's
 * sentence or luck changes.
 */
export function rescoreCases(service: Service, tables: Tables, day: number): void {
  const { officers } = service;
  eachPerson(service, (row) => uncountCase(service, row, day));
  service.tables = tables;
  for (let officer = 0; officer < officers.rows; officer++) refreshDesk(service, officer);
  eachPerson(service, (row) => countCase(service, row, day));
  eachPerson(service, (row) => returnIfBarred(service, row, day));
}

/** A case whose officer may not hold it any longer waits for another one. */
export function returnIfBarred(service: Service, row: number, day: number): void {
  const { people, officers, tables } = service;
  const officer = people.officer(row);
  if (officer === NOBODY || !isHeldStage(people.stage(row))) return;
  const group = tables.holding.groupOf[holdingCell(people, row, tables.weights)]!;
  const holders = tables.holding.holders[group]!;
  if ((holders & (1 << officers.holderKind(officer))) === 0) returnCase(service, row, day);
}

function eachPerson(service: Service, act: (row: number) => void): void {
  const { people } = service;
  for (let row = 0; row < people.rows; row++) if (people.stage(row) !== STAGE.gone) act(row);
}
