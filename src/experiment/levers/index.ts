import { allocationCap } from './allocationCap.js';
import { caseWeights } from './caseWeights.js';
import { climateProgramme } from './climateProgramme.js';
import { directRecruitment } from './directRecruitment.js';
import { earlyRelease } from './earlyRelease.js';
import { ecsl } from './ecsl.js';
import { hdc } from './hdc.js';
import { leavingRate } from './leavingRate.js';
import type { AnyLever } from './lever.js';
import { orderEndRule } from './orderEndRule.js';
import { payAward } from './payAward.js';
import { phasedReturn } from './phasedReturn.js';
import { presumptionToSuspend } from './presumptionToSuspend.js';
import { pssKept } from './pssKept.js';
import { recallPolicy } from './recallPolicy.js';
import { requirement } from './requirement.js';
import { resetScope } from './resetScope.js';
import { tierRegime } from './tierRegime.js';
import { traineeIntake } from './traineeIntake.js';
import { workloadCut } from './workloadCut.js';
import { workloadToolVisible } from './workloadToolVisible.js';

/** Every lever, in the order of `caseweight list levers`. */
export const LEVERS: readonly AnyLever[] = [
  earlyRelease,
  leavingRate,
  traineeIntake,
  directRecruitment,
  allocationCap,
  pssKept,
  hdc,
  ecsl,
  recallPolicy,
  resetScope,
  orderEndRule,
  presumptionToSuspend,
  tierRegime,
  caseWeights,
  workloadCut,
  requirement,
  payAward,
  phasedReturn,
  climateProgramme,
  workloadToolVisible,
];
