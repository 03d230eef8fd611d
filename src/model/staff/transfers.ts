import { RIGHT } from '../governance/rights.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { isHired } from '../recruitment/hiring.js';
import type { Service } from '../service.js';
import { changeUnit } from './employment.js';
import { GRADE } from './officers.js';

/** For the digest of events: in the region left, and in the one gone to. */
const TRANSFERRED_OUT = 70;
const TRANSFERRED_IN = 71;

/**
 * Whether a candidate instant of leaving is a move to a better-paid region. Its section of the mark lies below those of
 * promotion and headquarters at their most, so that it takes no other's place, whether SPO posts are vacant or not.
 *
 * @param fromTop distance of the mark from the bound, a day
 */
export function mayTransfer(service: Service, row: number, fromTop: number): boolean {
  const { officers, tables } = service;
  const moves = tables.payGaps.movesPerDay[officers.unit[row]!]!;
  if (moves === 0 || officers.grade[row] !== GRADE.PO || officers.newlyQualified[row] === 1) return false;
  const region = officers.region[row]!;
  const others = tables.promotionPerDay[region]! + tables.headquartersPerDay[region]!;
  return fromTop >= others && fromTop < others + moves;
}

/** Nothing but the unit changes. */
const samePost = () => undefined;

/**
 * A probation officer takes a post in a region that pays more, if it has one vacant for the hours: the same person, with
 * the same luck and length of service. The cases stay and wait for somebody else.
 */
export function transfer(service: Service, row: number): void {
  const { officers, streams, simulation, tables, units, ledger, digest, governance } = service;
  const [idHigh, idLow] = [officers.idHigh[row]!, officers.idLow[row]!];
  const mark = streams.pair(PURPOSE.transfer, idHigh, idLow, officers.leavingCandidate[row]!);
  const from = officers.region[row]!;
  const to = tables.payGaps.destination(officers.unit[row]!, mark);
  const unit = units.pick(to, streams.second);
  const authority = governance.decider(RIGHT.recruitment, unit, simulation.day);
  const opening = { region: to, grade: GRADE.PO, fteHundredths: officers.fteHundredths[row]!, day: simulation.now };
  if (!isHired(service, authority, opening)) return;
  changeUnit(service, row, simulation.now, unit, samePost);
  ledger.count(from, COLUMN_INDEX.po_moved_out, 1);
  ledger.count(to, COLUMN_INDEX.po_moved_in, 1);
  digest.add(from, simulation.now, TRANSFERRED_OUT, idHigh, idLow);
  digest.add(to, simulation.now, TRANSFERRED_IN, idHigh, idLow);
}
