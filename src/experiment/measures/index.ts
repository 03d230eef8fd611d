import { agencyFte } from './agencyFte.js';
import { breaches } from './breaches.js';
import { budgetOwed } from './budgetOwed.js';
import { campaignApplicants } from './campaignApplicants.js';
import { campaignStarts } from './campaignStarts.js';
import { caseload } from './caseload.js';
import { casesPerPo } from './casesPerPo.js';
import { casesPerPractitioner } from './casesPerPractitioner.js';
import { casesPerPso } from './casesPerPso.js';
import { casesShared } from './casesShared.js';
import { climate } from './climate.js';
import { climateSurveyed } from './climateSurveyed.js';
import { communityOrders } from './communityOrders.js';
import { contactDelivered } from './contactDelivered.js';
import { cost } from './cost.js';
import { costByHeading } from './costByHeading.js';
import { costPresentValue } from './costPresentValue.js';
import { courtReports } from './courtReports.js';
import { fixedTermRecalls } from './fixedTermRecalls.js';
import { fteNeededAsCorrected } from './fteNeededAsCorrected.js';
import { fteNeededAsMeasured } from './fteNeededAsMeasured.js';
import { highRiskCases } from './highRiskCases.js';
import { highRiskPersonWeeksWithoutContact } from './highRiskPersonWeeksWithoutContact.js';
import { highRiskPersonWeeksWithoutOfficer } from './highRiskPersonWeeksWithoutOfficer.js';
import { licenceCaseload } from './licenceCaseload.js';
import type { Measure } from './measure.js';
import { mentorShortfall } from './mentorShortfall.js';
import { newlyQualified } from './newlyQualified.js';
import { officerChangesPerPersonYear } from './officerChangesPerPersonYear.js';
import { officersByWorkload } from './officersByWorkload.js';
import { officersOver110Share } from './officersOver110Share.js';
import { ordersCompleted } from './ordersCompleted.js';
import { ordersMade } from './ordersMade.js';
import { ordersRecordedCompletedShare } from './ordersRecordedCompletedShare.js';
import { ordersRevoked } from './ordersRevoked.js';
import { oversightCoverage } from './oversightCoverage.js';
import { paroleReports } from './paroleReports.js';
import { paymentDeadweight } from './paymentDeadweight.js';
import { personWeeksWithoutOfficer } from './personWeeksWithoutOfficer.js';
import { plansOnTime } from './plansOnTime.js';
import { poFteYears } from './poFteYears.js';
import { poHired } from './poHired.js';
import { poLeavers } from './poLeavers.js';
import { poLeaversByBand } from './poLeaversByBand.js';
import { poLeavingRate } from './poLeavingRate.js';
import { poLeavingRateByBand } from './poLeavingRateByBand.js';
import { poMovedIn } from './poMovedIn.js';
import { poMovedOut } from './poMovedOut.js';
import { poMovesToHeadquarters } from './poMovesToHeadquarters.js';
import { poOnlyCaseShare } from './poOnlyCaseShare.js';
import { poOnlyCasesPerPo } from './poOnlyCasesPerPo.js';
import { poPromotions } from './poPromotions.js';
import { poRedeployed } from './poRedeployed.js';
import { poRequiredFte } from './poRequiredFte.js';
import { poRetirements } from './poRetirements.js';
import { poReturned } from './poReturned.js';
import { postSentenceSupervision } from './postSentenceSupervision.js';
import { postsKeptEmpty } from './postsKeptEmpty.js';
import { poUnderFiveYearsShare } from './poUnderFiveYearsShare.js';
import { poVacancyRate } from './poVacancyRate.js';
import { practiceIndex } from './practiceIndex.js';
import { prisonAfterHandover } from './prisonAfterHandover.js';
import { prisonBeforeHandover } from './prisonBeforeHandover.js';
import { psoInPostFte } from './psoInPostFte.js';
import { psoLeavers } from './psoLeavers.js';
import { psoLeavingRate } from './psoLeavingRate.js';
import { recalledPopulation } from './recalledPopulation.js';
import { recalls } from './recalls.js';
import { recallsUnderReset } from './recallsUnderReset.js';
import { refusedCasesPlaced } from './refusedCasesPlaced.js';
import { releases } from './releases.js';
import { releasesByClass } from './releasesByClass.js';
import { releasesOnEcsl } from './releasesOnEcsl.js';
import { releasesOnHdc } from './releasesOnHdc.js';
import { reReleases } from './reReleases.js';
import { sicknessDaysPerFte } from './sicknessDaysPerFte.js';
import { skillOfCaseHolders } from './skillOfCaseHolders.js';
import { specialistShortage } from './specialistShortage.js';
import { spoHeldCases } from './spoHeldCases.js';
import { spoInPostFte } from './spoInPostFte.js';
import { spoSpan } from './spoSpan.js';
import { staffInPostFte } from './staffInPostFte.js';
import { staffRetirements } from './staffRetirements.js';
import { suspendedByPresumption } from './suspendedByPresumption.js';
import { suspendedOrders } from './suspendedOrders.js';
import { tierMix } from './tierMix.js';
import { timeWithoutOfficer } from './timeWithoutOfficer.js';
import { trainees } from './trainees.js';
import { traineesDroppedOut } from './traineesDroppedOut.js';
import { traineesQualified } from './traineesQualified.js';
import { traineesStarted } from './traineesStarted.js';
import { unallocated } from './unallocated.js';
import { unallocatedByRisk } from './unallocatedByRisk.js';
import { unallocatedHighRisk } from './unallocatedHighRisk.js';
import { underReset } from './underReset.js';
import { unitsAmber } from './unitsAmber.js';
import { unitsRed } from './unitsRed.js';
import { unpaidWorkHoursOutstanding } from './unpaidWorkHoursOutstanding.js';
import { weeksWaited, weeksWaitedHighRisk } from './weeksWaited.js';
import { wmtPercent } from './wmtPercent.js';
import { wmtPercentCorrected } from './wmtPercentCorrected.js';
import { wmtPercentTrueWork } from './wmtPercentTrueWork.js';
import { wmtPercentWithUnallocated } from './wmtPercentWithUnallocated.js';
import { workDelivered } from './workDelivered.js';
import { workloadRecovery } from './workloadRecovery.js';

/** Every measure, in the order of reports and tables. */
export const MEASURES: readonly Measure[] = [
  staffInPostFte,
  psoInPostFte,
  spoInPostFte,
  trainees,
  newlyQualified,
  agencyFte,
  poRequiredFte,
  poVacancyRate,
  fteNeededAsMeasured,
  fteNeededAsCorrected,
  caseload,
  communityOrders,
  suspendedOrders,
  prisonBeforeHandover,
  prisonAfterHandover,
  recalledPopulation,
  licenceCaseload,
  postSentenceSupervision,
  underReset,
  unpaidWorkHoursOutstanding,
  highRiskCases,
  ...tierMix,
  casesPerPractitioner,
  casesPerPo,
  casesPerPso,
  poOnlyCaseShare,
  poOnlyCasesPerPo,
  wmtPercent,
  wmtPercentWithUnallocated,
  wmtPercentTrueWork,
  wmtPercentCorrected,
  unallocated,
  unallocatedHighRisk,
  ...unallocatedByRisk,
  weeksWaited,
  weeksWaitedHighRisk,
  spoHeldCases,
  casesShared,
  refusedCasesPlaced,
  highRiskPersonWeeksWithoutOfficer,
  highRiskPersonWeeksWithoutContact,
  personWeeksWithoutOfficer,
  timeWithoutOfficer,
  contactDelivered,
  workDelivered,
  unitsAmber,
  unitsRed,
  ordersRecordedCompletedShare,
  releases,
  ...releasesByClass,
  releasesOnEcsl,
  releasesOnHdc,
  recalls,
  fixedTermRecalls,
  recallsUnderReset,
  reReleases,
  ordersMade,
  suspendedByPresumption,
  ordersCompleted,
  ordersRevoked,
  breaches,
  courtReports,
  paroleReports,
  poLeavers,
  ...poLeaversByBand,
  poLeavingRate,
  ...poLeavingRateByBand,
  poRetirements,
  poPromotions,
  poMovesToHeadquarters,
  poMovedOut,
  poMovedIn,
  traineesStarted,
  traineesQualified,
  traineesDroppedOut,
  poHired,
  campaignApplicants,
  campaignStarts,
  poReturned,
  poRedeployed,
  psoLeavers,
  psoLeavingRate,
  staffRetirements,
  sicknessDaysPerFte,
  officerChangesPerPersonYear,
  officersOver110Share,
  ...officersByWorkload,
  ...workloadRecovery,
  poUnderFiveYearsShare,
  skillOfCaseHolders,
  plansOnTime,
  practiceIndex,
  climate,
  climateSurveyed,
  poFteYears,
  cost,
  ...costByHeading,
  costPresentValue,
  postsKeptEmpty,
  budgetOwed,
  paymentDeadweight,
  spoSpan,
  oversightCoverage,
  mentorShortfall,
  specialistShortage,
];
