import type { Suite } from './suite.js';
import { AVAILABLE_SUITES } from './suites/available.js';
import { CAPACITY_SUITES } from './suites/capacity.js';
import { CASE_POINT_SUITES } from './suites/casePoints.js';
import { CHANGE_SUITES } from './suites/change.js';
import { HANDOVER_SUITES } from './suites/handover.js';
import { OFFICER_WORKLOAD_SUITES } from './suites/officerWorkload.js';
import { PROTECT_SUITES } from './suites/protect.js';
import { TIER_V3_SUITES } from './suites/tierV3.js';

/** Every kind of case that a file may hold. Beside them stands the comparison of reference tables. */
export const SUITES: readonly Suite[] = [
  ...OFFICER_WORKLOAD_SUITES,
  ...AVAILABLE_SUITES,
  ...CASE_POINT_SUITES,
  ...CAPACITY_SUITES,
  ...PROTECT_SUITES,
  ...CHANGE_SUITES,
  ...TIER_V3_SUITES,
  ...HANDOVER_SUITES,
];
