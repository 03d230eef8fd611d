import type { Service } from '../service.js';
import { NOBODY } from './people.js';

/** Every held case stands in one list: that of its officer, or that of its unit's waiting cases. */
export function linkCase(service: Service, row: number): void {
  const { people, officers, units } = service;
  const officer = people.officer(row);
  const first = officer === NOBODY ? units.firstWaiting[people.unit(row)]! : officers.firstCase[officer]!;
  people.setNext(row, first);
  people.setPrevious(row, NOBODY);
  if (first !== NOBODY) people.setPrevious(first, row);
  setFirst(service, row, officer, row);
  if (officer === NOBODY) units.waiting[people.unit(row)]!++;
}

export function unlinkCase(service: Service, row: number): void {
  const { people, units } = service;
  const before = people.previous(row);
  const after = people.next(row);
  const officer = people.officer(row);
  if (before === NOBODY) setFirst(service, row, officer, after);
  else people.setNext(before, after);
  if (after !== NOBODY) people.setPrevious(after, before);
  if (officer === NOBODY) units.waiting[people.unit(row)]!--;
}

function setFirst(service: Service, row: number, officer: number, first: number): void {
  if (officer === NOBODY) service.units.firstWaiting[service.people.unit(row)] = first;
  else service.officers.firstCase[officer] = first;
}
