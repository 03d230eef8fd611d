import { COLUMNS } from '../observation/columns.js';
import type { Service } from '../service.js';
import { deskLines } from './deskLines.js';
import { holdingLines } from './holdingLines.js';
import { listLines } from './listLines.js';
import { observedNow } from './observedNow.js';
import { levelsOfPeople } from './recountPeople.js';
import { levelsOfStaff } from './recountStaff.js';

/**
 * Recounts the service from its people and officers and holds every level against it: dear, so only where a run is asked
 * to check itself.
 *
 * @returns one line for each thing that does not hold; none if all is well
 */
export function brokenInvariants(service: Service): string[] {
  return [
    ...service.selected.flatMap((region) => [...levelsOfPeople(service, region), ...levelsOfStaff(service, region)]),
    ...deskLines(service),
    ...listLines(service),
    ...holdingLines(service),
    ...negativeLevels(service),
  ];
}

/** Money that is still to be spent, and the posts that it fills. */
const MAY_BE_NEGATIVE: readonly string[] = ['budget_owed', 'posts_kept_empty'];

function negativeLevels(service: Service): string[] {
  return service.selected.flatMap((region) => {
    const observed = observedNow(service, region);
    return COLUMNS.filter(({ name }) => !MAY_BE_NEGATIVE.includes(name)).flatMap(({ name }) => {
      const value = observed(name);
      return value >= 0 && Number.isFinite(value) ? [] : [`region ${region}: ${name} is ${value}`];
    });
  });
}
