import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { identityHigh } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { countCase } from './caseLedger.js';
import { isHeldStage } from './caseStanding.js';
import { openCase, scheduleStep } from './casework.js';
import { INFLOWS, type Inflow } from './inflows.js';
import { growthFactor, type Layer } from './layers.js';
import { beginOrder } from './orderLife.js';
import { countCourtReport, countParoleReport } from './reports.js';
import { beginCustody, type LifeContext } from './sentenceLife.js';
import {
  addPerson,
  giveOrder,
  giveParoleDecidedSentence,
  giveStandardSentence,
  suspendIfPresumed,
} from './sentencing.js';

const C = COLUMN_INDEX;
const STANDARD = 0;
const PAROLE_DECIDED = 1;
const SUSPENDED = 3;
/** For the digest of events, behind the steps of sentences. */
const SENTENCED = 16;

/** Puts the first candidate of a layer on the event list. */
export function startLayer(service: Service, layer: Layer, index: number): void {
  if (layer.inflow.basePerDay <= 0) return;
  layer.at = gap(service, layer);
  service.simulation.schedule(Math.floor(layer.at), PRIORITY.starts, EVENT.arrival, index);
}

/** All candidates of one layer that fall on today: each is kept or not, then the next one is put on the list. */
export function onArrival(service: Service, index: number): void {
  const layer = service.layers[index]!;
  const { day } = service.simulation;
  const multiplier = inflowMultiplier(layer.inflow, day);
  while (layer.at < day + 1) {
    if (isKept(layer, multiplier)) sentence(service, layer, day);
    layer.candidate++;
    layer.at += gap(service, layer);
  }
  service.simulation.schedule(Math.floor(layer.at), PRIORITY.starts, EVENT.arrival, index);
}

/** Levers and growth together: how many times the base rate arrives today. */
export function inflowMultiplier(inflow: Inflow, day: number): number {
  return inflow.factor * growthFactor(inflow, day);
}

/** Layers below the whole part of the multiplier are kept, the next one with the probability of the rest. */
function isKept(layer: Layer, multiplier: number): boolean {
  return layer.mark < multiplier - layer.layer; // a mark is above 0 and below 1
}

/** Days to the next candidate; the same draw brings the mark by which it is kept. */
function gap(service: Service, layer: Layer): number {
  const { inflow } = layer;
  const high = identityHigh(INFLOWS[inflow.kind]!.process, inflow.region, layer.layer);
  const u = service.streams.pair(PURPOSE.arrivalGap, high, layer.candidate, 0);
  layer.mark = service.streams.second;
  return exponential(u, 1 / inflow.basePerDay);
}

/** The candidate becomes somebody under sentence from today. */
function sentence(service: Service, layer: Layer, day: number): void {
  const { inflow } = layer;
  const { people } = service;
  const high = identityHigh(INFLOWS[inflow.kind]!.process, inflow.region, layer.layer);
  const row = addPerson(service, inflow.region, high, layer.candidate);
  const life = service.lives[inflow.region]!;
  if (inflow.kind === STANDARD) passStandardSentence(service, life, row, day);
  else if (inflow.kind === PAROLE_DECIDED) passParoleDecidedSentence(service, life, row, day);
  else passOrder(service, life, row, day, inflow.kind === SUSPENDED);
  countCourtReport(service, row);
  service.digest.add(inflow.region, day, SENTENCED + inflow.kind, high, layer.candidate);
  if (isHeldStage(people.stage(row))) openCase(service, row, day);
  countCase(service, row, day);
  scheduleStep(service, row);
}

/** To prison, or suspended where the law presumes it and the court follows. */
function passStandardSentence(service: Service, life: LifeContext, row: number, day: number): void {
  giveStandardSentence(service, row, day);
  if (suspendIfPresumed(service, row, life.lawBook.law(day, day))) {
    beginOrder(life, row, day);
    countIn(service, row, C.orders_made);
    countIn(service, row, C.suspended_by_presumption);
    return;
  }
  beginCustody(life, row, day);
  countIn(service, row, C.sentenced_to_custody);
}

function passParoleDecidedSentence(service: Service, life: LifeContext, row: number, day: number): void {
  giveParoleDecidedSentence(service, row, day);
  beginCustody(life, row, day);
  if (isHeldStage(service.people.stage(row))) countParoleReport(service, row); // the hearing is near: no handover comes
  countIn(service, row, C.sentenced_to_custody);
}

function passOrder(service: Service, life: LifeContext, row: number, day: number, suspended: boolean): void {
  giveOrder(service, row, day, suspended);
  beginOrder(life, row, day);
  countIn(service, row, C.orders_made);
}

function countIn({ ledger, people, units }: Service, row: number, column: number): void {
  ledger.count(units.region[people.unit(row)]!, column, 1);
}
