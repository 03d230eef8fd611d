import type { RegionInput } from '../../model/inputs.js';
import type { RegionRecord } from './serviceData.js';

/** A region without its provenance, as the model takes it. */
export function regionInputOf({ id, name, share, units }: RegionRecord): RegionInput {
  return { id, name, share, units };
}
