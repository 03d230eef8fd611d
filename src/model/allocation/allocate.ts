import { PRIORITY } from '../../engine/simulation.js';
import { NOBODY } from '../caseload/people.js';
import type { Authority } from '../governance/authority.js';
import { RIGHT } from '../governance/rights.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { placeAtCapacity } from './atCapacity.js';
import type { CapRules } from './capRules.js';
import { giveBack, giveCase, lightestOfficer } from './takeCase.js';

/** Puts the unit's batch on the event list for the end of the day, once a day. */
export function callAllocation(service: Service, unit: number, day: number): void {
  const { units, simulation } = service;
  if (units.allocationDue[unit] === day) return;
  units.allocationDue[unit] = day;
  simulation.schedule(day, PRIORITY.allocation, EVENT.allocation, unit);
}

/**
 * One batch a unit and day: waiting cases by risk of serious harm, tier, points, then identity; each goes to the officer
 * who may hold it and whose workload per cent, with the case added, is lowest. Above the cap, if there is one, its rules
 * say what is tried; whoever is left waits and is tried again the next day.
 */
export function allocateBatch(service: Service, unit: number, day: number): void {
  allocateAs(service, service.governance.decider(RIGHT.deployment, unit, day), unit, day);
}

function allocateAs(service: Service, authority: Authority, unit: number, day: number): void {
  const knew = service.units.waiting[unit]!;
  const count = service.batch.gather(service, unit);
  const { rows } = service.batch;
  const rules = service.tables.capRules[service.units.region[unit]!]!;
  for (let i = 0; i < count; i++) {
    if (rules === null) allocate(service, unit, rows[i]!, day);
    else allocateUnderCap(service, unit, rows[i]!, rules, day);
  }
  const waiting = service.units.waiting[unit]!;
  const region = service.units.region[unit]!;
  service.trace?.note({
    day,
    right: 'deployment',
    authority,
    region,
    what: 'allocation',
    decided: knew - waiting,
    knew,
  });
  if (waiting > 0) callAllocation(service, unit, day + 1);
}

function allocate(service: Service, unit: number, row: number, day: number): void {
  const officer = lightestOfficer(service, unit, row, null);
  if (officer !== NOBODY) giveCase(service, row, officer, day);
}

/** Desks only fill during a batch: what one case of a kind found full, a like one with as many points need not ask again. */
function allocateUnderCap(service: Service, unit: number, row: number, rules: CapRules, day: number): void {
  const { batch } = service;
  const hopeless = batch.isHopeless(service, row);
  const officer = hopeless ? NOBODY : lightestOfficer(service, unit, row, rules);
  if (officer !== NOBODY) {
    giveCase(service, row, officer, day);
    return;
  }
  if (!hopeless) batch.noteHopeless(service, row);
  placeAtCapacity(service, row, rules, day);
}

/** All cases of an officer wait for another one in today's batch. */
export function returnCases(service: Service, officer: number, day: number): void {
  const { officers, people, units } = service;
  for (let row = officers.firstCase[officer]!; row !== NOBODY; ) {
    const next = people.next(row);
    giveBack(service, row, day);
    row = next;
  }
  if (units.waiting[officers.unit[officer]!]! > 0) callAllocation(service, officers.unit[officer]!, day);
}

/** One case waits for another officer in today's batch. */
export function returnCase(service: Service, row: number, day: number): void {
  giveBack(service, row, day);
  callAllocation(service, service.people.unit(row), day);
}
