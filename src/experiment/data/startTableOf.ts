import type { StartTable } from '../../model/inputs.js';
import type { StartRecord } from './serviceData.js';

/** A start without its provenance, as the model takes it: rewording a source changes no inputs hash. */
export function startTableOf(record: StartRecord): StartTable {
  const { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter } = record;
  return { id, stockDay, staffFte, traineeCohorts, communityOrders, suspendedOrders, custodyAndAfter };
}
