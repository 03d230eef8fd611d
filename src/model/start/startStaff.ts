import { empirical } from '../../engine/random/distributions/empirical.js';
import { exponential } from '../../engine/random/distributions/exponential.js';
import { addMonths } from '../calendar.js';
import { cumulative } from '../caseload/cumulative.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { cohortNumber } from '../recruitment/cohortCalendar.js';
import { takeSeat } from '../recruitment/trainees.js';
import type { Service } from '../service.js';
import { appoint, scheduleEndOfNewlyQualified } from '../staff/employment.js';
import { hoursOf } from '../staff/hours.js';
import { NEWLY_QUALIFIED_BANDS, newlyQualifiedShare } from '../staff/newlyQualifiedShare.js';
import { ABSENCE } from '../staff/officerLedger.js';
import { GRADE } from '../staff/officers.js';
import { beginAbsence } from '../staff/sickness.js';
import { skillOfService } from '../staff/skill.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, GRADES, SERVICE_BAND_EDGES_YEARS, SERVICE_BANDS } from '../vocabulary.js';
import { largestRemainder } from './largestRemainder.js';
import { shareOf } from './regionShares.js';

/** For the digest of the initial state: grade and hours are part of it. */
const STARTS_IN_POST = 64;
/** A post smaller than this is added to the last officer's instead. */
const LEAST_HUNDREDTHS = 20;

/** Everybody in post at the start: published FTE by grade, split over regions, filled head by head; then the trainees. */
export function startStaff(service: Service): void {
  const { inputs } = service;
  startTrainees(service);
  const trainees = inputs.start.traineeCohorts.reduce((sum, cohort) => sum + cohort.heads, 0);
  fillGrade(service, 'PO', PROCESS.startPO, inputs.start.staffFte.PO);
  fillGrade(service, 'PSO', PROCESS.startPSO, inputs.start.staffFte.PSO - trainees);
  fillGrade(service, 'SPO', PROCESS.startSPO, inputs.start.staffFte.SPO);
  for (const region of service.selected) {
    const { ledger, book } = service;
    const leading = book.value('spo_leading_share', 0, { region: service.regions[region]!.id });
    service.otherSpoHundredths[region] = ledger.level(region, COLUMN_INDEX.spo_fte) * (1 - leading);
    const pso =
      ledger.level(region, COLUMN_INDEX.pso_fte) - FULL_TIME_HUNDREDTHS * ledger.level(region, COLUMN_INDEX.trainees);
    service.psoPostsHundredths[region] = pso * book.value('pso_posts_kept', 0, { region: service.regions[region]!.id });
  }
}

function startTrainees(service: Service): void {
  const shares = service.regions.map((region) => shareOf(region, 'trainee'));
  for (const cohort of service.inputs.start.traineeCohorts) {
    const heads = largestRemainder(cohort.heads, shares);
    for (const region of service.selected) {
      const short = Math.round(heads[region]! * cohort.shareShortRoute);
      for (let number = 0; number < heads[region]!; number++) {
        const startedOn = cohort.startedDay - service.originDay;
        const before = serviceBefore(service, region, cohort.startedDay, number);
        const { startedDay } = cohort;
        const seat = { region, cohort: cohortNumber(startedDay), startedDay, number, shortRoute: number < short };
        const row = takeSeat(service, { ...seat, serviceFrom: startedOn - before });
        service.digest.add(region, 0, STARTS_IN_POST + GRADE.trainee, service.officers.idHigh[row]!, number);
      }
    }
  }
}

/** Days served before training began: none for those from outside. */
function serviceBefore(service: Service, region: number, startedDay: number, number: number): number {
  const { streams, book } = service;
  const idHigh = identityHigh(PROCESS.trainee, region, cohortNumber(startedDay));
  const external = streams.pair(PURPOSE.officerMarks, idHigh, number, 0) < book.value('trainee_external', 0);
  return external ? 0 : streams.second * book.value('service_before_training', 0) * DAYS_PER_YEAR;
}

function fillGrade(service: Service, grade: 'PO' | 'PSO' | 'SPO', process: number, fte: number): void {
  const shares = service.regions.map((region) => shareOf(region, grade));
  const targets = largestRemainder(Math.round(fte * FULL_TIME_HUNDREDTHS), shares);
  for (const region of service.selected) fillRegion(service, GRADE[grade], process, region, targets[region]!);
}

function fillRegion(service: Service, grade: number, process: number, region: number, target: number): void {
  const { streams, units } = service;
  const posts = postsOf(service, grade, region);
  const idHigh = identityHigh(process, region, 0);
  let left = target;
  for (let seat = 0; left > 0; seat++) {
    let hundredths = hoursOf(service.hours, streams.uniform(PURPOSE.officerMarks, idHigh, seat, 0));
    if (hundredths > left || left - hundredths < LEAST_HUNDREDTHS) hundredths = left;
    if (hundredths > FULL_TIME_HUNDREDTHS) hundredths = FULL_TIME_HUNDREDTHS - LEAST_HUNDREDTHS;
    left -= hundredths;
    const unit = units.firstOfRegion[region]! + (seat % units.unitsOfRegion[region]!);
    placeOfficer(service, posts, idHigh, seat, unit, hundredths);
  }
}

/** What the officers of one grade in one region have in common, looked up once. */
interface Posts {
  readonly grade: number;
  /** cumulative shares of the grade's service bands */
  readonly bands: Float64Array;
  /** years */
  readonly longestService: number;
  /** of those with under five years of service */
  readonly newlyQualifiedShare: number;
  readonly newlyQualifiedDays: number;
  /** in sentence management */
  readonly caseHoldingShare: number;
}

function postsOf(service: Service, grade: number, regionIndex: number): Posts {
  const { book, originDay } = service;
  const name = GRADES[grade]!;
  const region = service.regions[regionIndex]!.id;
  const shares = SERVICE_BANDS.map((band) => book.value('stock_by_service_band', 0, { grade: name, band, region }));
  const months = Math.round(book.value('newly_qualified_months', 0));
  return {
    grade,
    bands: cumulative(shares),
    longestService: book.value('longest_service_at_start', 0),
    newlyQualifiedShare:
      grade === GRADE.PO ? newlyQualifiedShare(book.value('newly_qualified_share_at_start', 0), shares) : 0,
    newlyQualifiedDays: addMonths(originDay, months) - originDay,
    caseHoldingShare: book.value('case_holding_share', 0, { grade: name, region }),
  };
}

function placeOfficer(
  service: Service,
  posts: Posts,
  idHigh: number,
  seat: number,
  unit: number,
  hundredths: number,
): void {
  const { streams } = service;
  const { grade } = posts;
  const served = serviceDays(service, posts, idHigh, seat);
  const isYoung = served < SERVICE_BAND_EDGES_YEARS[NEWLY_QUALIFIED_BANDS]! * DAYS_PER_YEAR;
  const newly =
    grade === GRADE.PO &&
    streams.pair(PURPOSE.officerStage, idHigh, seat, 0) < (isYoung ? posts.newlyQualifiedShare : 0);
  const newlyRest = streams.second;
  const row = appoint(
    service,
    {
      idHigh,
      idLow: seat,
      unit,
      grade,
      holdsCases: isCaseHolder(service, posts.caseHoldingShare, unit, seat),
      fteHundredths: hundredths,
      serviceFrom: -served,
      trainingStage: 0,
      newlyQualified: newly,
      skill: skillOfService(service, grade, served),
    },
    0,
  );
  if (newly) scheduleEndOfNewlyQualified(service, row, 1 + Math.floor(newlyRest * posts.newlyQualifiedDays));
  startSick(service, row, idHigh, seat);
  service.digest.add(service.units.region[unit]!, 0, STARTS_IN_POST + grade + hundredths * 4, idHigh, seat);
}

/** Every unit has the share of the grade in sentence management: spread evenly over its seats, units out of step. */
function isCaseHolder(service: Service, share: number, unit: number, seat: number): boolean {
  const { units } = service;
  const region = units.region[unit]!;
  const offset = (unit - units.firstOfRegion[region]! + 0.5) / units.unitsOfRegion[region]!;
  const place = Math.floor(seat / units.unitsOfRegion[region]!) + offset;
  return Math.floor((place + 1) * share + 1e-9) > Math.floor(place * share + 1e-9);
}

function serviceDays({ streams }: Service, posts: Posts, idHigh: number, seat: number): number {
  const u = streams.pair(PURPOSE.officerMarks, idHigh, seat, 1);
  const band = empirical(u, posts.bands);
  const from = SERVICE_BAND_EDGES_YEARS[band]!;
  const to = SERVICE_BAND_EDGES_YEARS[band + 1] ?? posts.longestService;
  return (from + (to - from) * streams.second) * DAYS_PER_YEAR;
}

/** Absence stands at its stationary share at the start; those away long have handed their cases over. */
function startSick(service: Service, row: number, idHigh: number, seat: number): void {
  const { streams, tables } = service;
  const mark = streams.pair(PURPOSE.officerStage, idHigh, seat, 1);
  if (mark < tables.longLoad)
    beginAbsence(service, row, ABSENCE.long, exponential(streams.second, tables.longSpellDays));
  else if (mark < tables.longLoad + tables.shortLoad) {
    beginAbsence(service, row, ABSENCE.short, exponential(streams.second, tables.shortSpellDays));
  }
}
