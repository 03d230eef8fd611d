import { refreshDesk, holderRow } from '../staff/officerLedger.js';
import { returnCase } from '../allocation/allocate.js';
import type { Service } from '../service.js';
import type { Tables } from '../service/tables.js';
import { countCase, holdingGroup, uncountCase } from './caseLedger.js';
import { NOBODY, STAGE } from './people.js';

/** Whether every case has the same points, tier and possible holders under both tables. */
export function scoreAlike(one: Tables, other: Tables): boolean {
  return (
    one.weights.regime === other.weights.regime &&
    one.weights.resetTrueWork === other.weights.resetTrueWork &&
    same(one.weights.measured, other.weights.measured) &&
    same(one.weights.trueWork, other.weights.trueWork) &&
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
 * sentence or luck changes. A case that its officer may no longer hold waits for another one.
 */
export function rescoreCases(service: Service, tables: Tables, day: number): void {
  const { people, officers } = service;
  eachPerson(service, (row) => uncountCase(service, row, day));
  service.tables = tables;
  for (let officer = 0; officer < officers.rows; officer++) refreshDesk(service, officer);
  eachPerson(service, (row) => countCase(service, row, day));
  eachPerson(service, (row) => {
    if (people.officer(row) !== NOBODY && !mayBeHeld(service, row)) returnCase(service, row, day);
  });
}

function mayBeHeld(service: Service, row: number): boolean {
  const { people, tables } = service;
  return (tables.holding.holders[holdingGroup(service, row)]! & (1 << holderRow(service, people.officer(row)))) !== 0;
}

function eachPerson(service: Service, act: (row: number) => void): void {
  const { people } = service;
  for (let row = 0; row < people.rows; row++) if (people.stage(row) !== STAGE.gone) act(row);
}
