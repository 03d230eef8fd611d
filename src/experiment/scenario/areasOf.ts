import type { RegionRecord } from '../data/serviceData.js';
import type { Area } from '../result.js';

/** All simulated regions together, then each of them. Whatever is less than the nation rests on assumed shares where its region does. */
export function areasOf(selected: readonly string[], regions: readonly RegionRecord[]): Area[] {
  const chosen = regions.filter(({ id }) => selected.includes(id));
  const nation = chosen.length === regions.length;
  const name = nation ? 'England and Wales' : chosen.map((region) => region.name).join(', ');
  const together: Area = { id: 'all', name, illustrative: !nation && chosen.some(({ illustrative }) => illustrative) };
  return [together, ...chosen.map(({ id, name: own, illustrative }) => ({ id, name: own, illustrative }))];
}
