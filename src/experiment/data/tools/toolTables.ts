import type { HandoverRules } from '../../../model/custody/omic/handoverRules.js';
import type { ChangeRules } from '../../../model/tiering/v2/changeRules.js';
import type { ProtectRules } from '../../../model/tiering/v2/protectRules.js';
import type { TierV3Rules } from '../../../model/tiering/v3/tierV3Rules.js';
import type { ContactRules } from '../../../model/workload/published/contactAdjustment.js';
import type { ReductionReason } from '../../../model/workload/published/reductionForReason.js';
import type { Weights } from '../../../model/workload/published/weights.js';
import { handoverTable } from './handoverTable.js';
import { changeRules, changeTable, protectRules, protectTable } from './tierV2Tables.js';
import { tierV3Rules, tierV3Table } from './tierV3Table.js';
import {
  contactRules,
  contactsTable,
  limitsTable,
  reductionReasonsTable,
  type WorkloadLimits,
  weightsTable,
} from './wmtTables.js';

/** The published rules as tables: what the calculators take. */
export interface ToolTables {
  readonly weights: Weights;
  readonly reductionReasons: readonly ReductionReason[];
  readonly contacts: ContactRules;
  readonly limits: WorkloadLimits;
  readonly protect: ProtectRules;
  readonly change: ChangeRules;
  readonly tierV3: TierV3Rules;
  readonly handover: HandoverRules;
}

/** Files of `data/tools/` by id, each with the shape of its table. */
export const TOOL_SCHEMAS = {
  omic_handover: handoverTable,
  tier_v2_change: changeTable,
  tier_v2_protect: protectTable,
  tier_v3: tierV3Table,
  wmt_contacts: contactsTable,
  wmt_limits: limitsTable,
  wmt_reduction_reasons: reductionReasonsTable,
  wmt_weights: weightsTable,
} as const;

export type ToolId = keyof typeof TOOL_SCHEMAS;
type Written<Id extends ToolId> = ReturnType<(typeof TOOL_SCHEMAS)[Id]['parse']>;
/** Every table as written. */
export type WrittenTables = { readonly [Id in ToolId]: Written<Id> };

/** The tables as the calculators take them. */
export function toolTables(written: WrittenTables): ToolTables {
  return {
    weights: written.wmt_weights,
    reductionReasons: written.wmt_reduction_reasons,
    contacts: contactRules(written.wmt_contacts),
    limits: written.wmt_limits,
    protect: protectRules(written.tier_v2_protect),
    change: changeRules(written.tier_v2_change),
    tierV3: tierV3Rules(written.tier_v3),
    handover: written.omic_handover,
  };
}
