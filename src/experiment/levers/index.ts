import { allocationCap } from './allocationCap.js';
import { directRecruitment } from './directRecruitment.js';
import { earlyRelease } from './earlyRelease.js';
import { leavingRate } from './leavingRate.js';
import type { AnyLever } from './lever.js';
import { pssKept } from './pssKept.js';
import { traineeIntake } from './traineeIntake.js';

/** Every lever, in the order of `caseweight list levers`. */
export const LEVERS: readonly AnyLever[] = [
  earlyRelease,
  leavingRate,
  traineeIntake,
  directRecruitment,
  allocationCap,
  pssKept,
];
