import { agency } from './agency.js';
import { allocationCap } from './allocationCap.js';
import { careerMoves } from './careerMoves.js';
import { caseWeights } from './caseWeights.js';
import { climateProgramme } from './climateProgramme.js';
import { directRecruitment } from './directRecruitment.js';
import { earlyRelease } from './earlyRelease.js';
import { ecsl } from './ecsl.js';
import { embeddedSpecialists } from './embeddedSpecialists.js';
import { funding } from './funding.js';
import { governance } from './governance.js';
import { hdc } from './hdc.js';
import { leavingRate } from './leavingRate.js';
import type { AnyLever } from './lever.js';
import { massSickness } from './massSickness.js';
import { moveRight } from './moveRight.js';
import { orderEndRule } from './orderEndRule.js';
import { payAward } from './payAward.js';
import { phasedReturn } from './phasedReturn.js';
import { presumptionToSuspend } from './presumptionToSuspend.js';
import { prioritisingFramework } from './prioritisingFramework.js';
import { protectedCaseload } from './protectedCaseload.js';
import { pssKept } from './pssKept.js';
import { recallPolicy } from './recallPolicy.js';
import { recruitmentCampaign } from './recruitmentCampaign.js';
import { redeploy } from './redeploy.js';
import { requirement } from './requirement.js';
import { resetScope } from './resetScope.js';
import { retentionPayment } from './retentionPayment.js';
import { returners } from './returners.js';
import { spoSpan } from './spoSpan.js';
import { staffLoss } from './staffLoss.js';
import { tierRegime } from './tierRegime.js';
import { traineeCompletion } from './traineeCompletion.js';
import { traineeIntake } from './traineeIntake.js';
import { workloadCut } from './workloadCut.js';
import { workloadToolVisible } from './workloadToolVisible.js';
import { workToContract } from './workToContract.js';

/** Every lever, in the order of `caseweight list levers`. */
export const LEVERS: readonly AnyLever[] = [
  earlyRelease,
  leavingRate,
  traineeIntake,
  directRecruitment,
  allocationCap,
  protectedCaseload,
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
  prioritisingFramework,
  workToContract,
  massSickness,
  staffLoss,
  retentionPayment,
  spoSpan,
  careerMoves,
  agency,
  returners,
  redeploy,
  recruitmentCampaign,
  traineeCompletion,
  climateProgramme,
  workloadToolVisible,
  governance,
  moveRight,
  funding,
  embeddedSpecialists,
];
