import type { EdgeSwitch } from '../../model/inputs.js';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { EdgeRecord } from '../data/serviceData.js';
import type { Scenario } from './scenario.js';

/** Every edge of the data, as the scenario switches it, else as the data do. */
export function edgeSwitches(scenario: Scenario, edges: readonly EdgeRecord[]): EdgeSwitch[] {
  return edges.map(({ id, onByDefault, givesWayTo }) => ({
    id,
    on: scenario.edges[id] ?? onByDefault,
    ...(givesWayTo !== undefined && { givesWayTo }),
  }));
}

export function unknownEdges(scenario: Scenario, edges: readonly EdgeRecord[]): Slip[] {
  const known: readonly string[] = edges.map(({ id }) => id);
  return Object.keys(scenario.edges)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const nearest = nearestName(id, known);
      const mend = nearest ? `Did you mean ${nearest}?` : `Edges: ${known.join(', ')}.`;
      return { where: scenario.where(['edges', id]), what: `there is no edge ${id}`, mend };
    });
}
