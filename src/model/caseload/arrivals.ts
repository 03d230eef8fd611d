import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { identityHigh } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { countCase, isHeldStage } from './caseLedger.js';
import { openCase, scheduleStep } from './casework.js';
import { INFLOWS, type Inflow } from './inflows.js';
import { growthFactor, type Layer } from './layers.js';
import { beginCustody, beginOrder } from './sentenceLife.js';
import { addPerson, giveOrder, giveParoleDecidedSentence, giveStandardSentence } from './sentencing.js';

/** Puts the first candidate of a layer on the event list. */
export function startLayer(service: Service, layer: Layer, index: number): void {
  if (layer.inflow.basePerDay <= 0) return;
  layer.at = gap(service, layer);
  service.simulation.schedule(Math.floor(layer.at), PRIORITY.starts, EVENT.arrival, index);
}

/** All candidates of one layer that fall on today: each is kept or not, then the next one is put on the list. */
export function onArrival(service: Service, index: number): void {
  const layer = service.layers[index]!;
  const day = service.simulation.now;
  const multiplier = inflowMultiplier(layer.inflow, day);
  while (layer.at < day + 1) {
    if (isKept(service, layer, multiplier)) sentence(service, layer, day);
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
function isKept(service: Service, layer: Layer, multiplier: number): boolean {
  const rest = multiplier - layer.layer;
  if (rest >= 1) return true;
  if (rest <= 0) return false;
  const { inflow } = layer;
  const high = identityHigh(INFLOWS[inflow.kind]!.process, inflow.region, layer.layer);
  service.streams.pair(PURPOSE.arrivalGap, high, layer.candidate, 0);
  return service.streams.second < rest;
}

function gap(service: Service, layer: Layer): number {
  const { inflow } = layer;
  const high = identityHigh(INFLOWS[inflow.kind]!.process, inflow.region, layer.layer);
  return exponential(service.streams.uniform(PURPOSE.arrivalGap, high, layer.candidate, 0), 1 / inflow.basePerDay);
}

/** The candidate becomes somebody under sentence from today. */
function sentence(service: Service, layer: Layer, day: number): void {
  const { inflow } = layer;
  const { people, ledger } = service;
  const high = identityHigh(INFLOWS[inflow.kind]!.process, inflow.region, layer.layer);
  const row = addPerson(service, inflow.region, high, layer.candidate);
  const life = service.lives[inflow.region]!;
  if (inflow.kind < 2) {
    if (inflow.kind === 0) giveStandardSentence(service, row, day);
    else giveParoleDecidedSentence(service, row, day);
    beginCustody(life, row, day);
  } else {
    giveOrder(
      service,
      row,
      day,
      inflow.kind === 3,
      service.streams.uniform(PURPOSE.sentenceMarks, high, layer.candidate, 0),
    );
    beginOrder(life, row, day);
  }
  ledger.count(inflow.region, inflow.kind < 2 ? COLUMN_INDEX.sentenced_to_custody : COLUMN_INDEX.orders_made, 1);
  service.digest.add(inflow.region, day, 8 + inflow.kind, high, layer.candidate);
  if (isHeldStage(people.stage(row))) openCase(service, row, day);
  countCase(service, row, day);
  scheduleStep(service, row);
}
