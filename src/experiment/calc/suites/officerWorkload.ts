/** The whole workload of an officer, as the nightly calculation counts it. */
import type { z } from 'zod';
import { availablePointsBatch } from '../../../model/workload/published/availablePointsBatch.js';
import { availablePointsRealTime } from '../../../model/workload/published/availablePointsRealTime.js';
import { capacityPercentBatch } from '../../../model/workload/published/capacityPercentBatch.js';
import { capacityPercentRealTime } from '../../../model/workload/published/capacityPercentRealTime.js';
import { contactPoints } from '../../../model/workload/published/contactAdjustment.js';
import { contractedHours } from '../../../model/workload/published/contractedHours.js';
import { nominalTarget } from '../../../model/workload/published/nominalTarget.js';
import { nominalTargetRealTime } from '../../../model/workload/published/nominalTargetRealTime.js';
import { redLines } from '../../../model/workload/published/redLines.js';
import { LOCATIONS, type WeightSettings } from '../../../model/workload/published/weights.js';
import { workloadTotalBatch } from '../../../model/workload/published/workloadTotalBatch.js';
import type { ToolTables } from '../../data/tools/toolTables.js';
import { oneOf } from '../../scenario/schemaPieces.js';
import { CASE_TIERS, gradeType, hours, keys, listOf, many, name } from '../fields.js';
import { reductionOf } from '../reductionOf.js';
import { suite } from '../suite.js';

const none = many('how many').default(0);

/** Cases by case type and tier. */
function byTier<Cell extends z.ZodType>(cell: Cell) {
  const tiers = keys(Object.fromEntries(CASE_TIERS.map((tier) => [tier, cell.optional()])));
  return keys(Object.fromEntries(LOCATIONS.map((location) => [location, tiers.optional()]))).default({});
}

const contacts = listOf('contacts', keys({ type: name('a contact type'), count: many('contacts') })).default([]);

const input = keys({
  grade: gradeType,
  contractedHours: hours('contracted hours (null = not recorded)').nullable(),
  reductions: listOf(
    'reductions',
    keys({ reason: name('a reason').optional(), hours: hours('hours that it takes off').optional() }),
  ).default([]),
  cases: byTier(many('cases')),
  t2aCases: byTier(keys({ count: many('cases'), warrants: none, unpaidWork: none, overdueTermination: none })),
  standardReports: none,
  fastReports: none,
  paroleReports: none,
  armsLicenceCases: none,
  armsCommunityCases: none,
  contactsForOthers: contacts,
  contactsByOthers: contacts,
  ruleSet: oneOf('rule set', ['current', 'older']).default('current'),
});
type Officer = z.output<typeof input>;

export const OFFICER_WORKLOAD_SUITES = [
  suite({
    name: 'officer-workload',
    title: 'points held, points available and workload of an officer, with the published weights',
    input,
    answers: [
      'casePoints',
      't2aPoints',
      'reportPoints',
      'contactPoints',
      'totalPoints',
      'reductionHours',
      'availablePoints',
      'availablePointsRealTime',
      'percent',
      'percentRealTime',
      'redOnWorkloadScreen',
      'redOnAllocationScreen',
      'redOnOfficerCard',
    ],
    comparison: 'to 1e-12',
    run: (officer, tables) => {
      const held = pointsHeld(officer, tables);
      const available = pointsAvailable(officer, tables);
      const percent = capacityPercentBatch(held.totalPoints, available.availablePoints);
      const red = redLines(percent, tables.limits);
      return {
        ...held,
        ...available,
        percent,
        percentRealTime: capacityPercentRealTime(held.totalPoints, available.availablePointsRealTime),
        redOnWorkloadScreen: red.workloadScreen,
        redOnAllocationScreen: red.allocationScreen,
        redOnOfficerCard: red.officerCard,
      };
    },
  }),
];

function pointsHeld(officer: Officer, { weights, contacts: rules }: ToolTables) {
  const sum = (made: Officer['contactsForOthers']) =>
    made.reduce((total, { type, count }) => total + count * contactPoints(type, rules), 0);
  const fromContacts = sum(officer.contactsForOthers) - sum(officer.contactsByOthers);
  const work = {
    cases: cells(officer.cases).map((cell) => ({ ...cell, count: cell.held })),
    t2aCases: cells(officer.t2aCases).map(({ held: { count, ...inactive }, ...cell }) => ({
      ...cell,
      count,
      inactive,
    })),
    standardReports: officer.standardReports,
    fastReports: officer.fastReports,
    paroleReports: officer.paroleReports,
    arms: { licenceCases: officer.armsLicenceCases, communityCases: officer.armsCommunityCases },
    contactPoints: fromContacts,
  };
  return { ...workloadTotalBatch(work, weights, officer.ruleSet), contactPoints: fromContacts };
}

function cells<Held>(table: Readonly<Record<string, Readonly<Record<string, Held | undefined>> | undefined>>) {
  return LOCATIONS.flatMap((location) =>
    Object.entries(table[location] ?? {}).flatMap(([tier, held]) =>
      held === undefined ? [] : [{ location, tier, held }],
    ),
  );
}

function pointsAvailable({ grade, reductions, ...officer }: Officer, { weights, reductionReasons }: ToolTables) {
  const { settings } = weights.standard;
  const defaultHours = defaultsOf(settings);
  const found = contractedHours(officer.contractedHours, grade, defaultHours);
  const contracted = found?.baseHours ?? 0;
  const hundredths = reductions.reduce(
    (sum, given, index) => sum + Math.round(100 * reductionOf(given, index, contracted, reductionReasons)),
    0,
  );
  const reductionHours = hundredths / 100;
  const { nominalTargetColumnPo: PO, nominalTargetColumnSpo: SPO } = settings;
  return {
    reductionHours,
    availablePoints: availablePointsBatch({
      nominalPoints: nominalTarget(grade, { PO, PSO: SPO }),
      gradeType: grade,
      contractedHours: officer.contractedHours,
      reductionHours,
      defaultHours,
    }),
    availablePointsRealTime: availablePointsRealTime({
      nominalPoints: nominalTargetRealTime(grade, { PO, SPO }),
      defaultHours: found?.defaultHoursForGrade ?? 0,
      contractedHours: contracted,
      reductionHours,
    }),
  };
}

function defaultsOf({ defaultHoursPo, defaultHoursPso, defaultHoursSpo }: WeightSettings) {
  return { PO: defaultHoursPo, PSO: defaultHoursPso, SPO: defaultHoursSpo };
}
