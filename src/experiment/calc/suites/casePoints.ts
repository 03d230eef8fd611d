/** Points of an officer's work. */
import { z } from 'zod';
import { armsPoints } from '../../../model/workload/published/armsPoints.js';
import { contactAdjustment } from '../../../model/workload/published/contactAdjustment.js';
import { fastReportPoints } from '../../../model/workload/published/fastReportPoints.js';
import { paroleReportPoints } from '../../../model/workload/published/paroleReportPoints.js';
import { pointsForOneTier } from '../../../model/workload/published/pointsForOneTier.js';
import { projectedLicencePoints } from '../../../model/workload/published/projectedLicencePoints.js';
import { type Weights, weightOfCase } from '../../../model/workload/published/weights.js';
import { workloadTotalRealTime } from '../../../model/workload/published/workloadTotalRealTime.js';
import {
  caseTier,
  day,
  flag,
  flagGiven,
  keys,
  listOf,
  location,
  many,
  name,
  percentOrMore,
  points,
} from '../fields.js';
import { suite } from '../suite.js';

const inactive = keys({
  warrants: many('cases with a warrant'),
  unpaidWork: many('cases of unpaid work'),
  overdueTermination: many('cases overdue for termination'),
});
const weightings = keys({
  warrants: percentOrMore('what a warrant case keeps'),
  unpaidWork: percentOrMore('what an unpaid work case keeps'),
  overdueTermination: percentOrMore('what an overdue case keeps'),
});
const contacts = listOf('contacts', keys({ type: name('a contact type'), count: many('contacts') })).default([]);

const heldCases = keys({
  tier: caseTier,
  caseType: location,
  t2a: flag,
  count: many('cases'),
  weight: points('points a case').optional(),
});

const reports = keys({
  type: z.enum(['STANDARD', 'FAST'], { error: () => 'expected STANDARD or FAST\nName the kind of report.' }),
  count: many('reports'),
  weight: points('points a report').optional(),
});

export const CASE_POINT_SUITES = [
  suite({
    name: 'points-for-one-tier',
    title: 'points of the cases of one tier, less the share of inactive ones',
    input: keys({
      count: many('cases'),
      pointsPerCase: points('points a case'),
      inactive,
      weightings,
      subtractInactive: flag,
    }),
    answers: ['points'],
    run: ({ subtractInactive, ...tier }) => ({
      points: pointsForOneTier({ ...tier, inactive: subtractInactive ? tier.inactive : null }),
    }),
  }),
  suite({
    name: 'parole-report-points',
    title: 'points of parole reports, in the older rule set',
    input: keys({ reports: many('reports'), weight: points('points a report'), enabled: flagGiven }),
    answers: ['points'],
    run: (input) => ({ points: paroleReportPoints(input.reports, input) }),
  }),
  suite({
    name: 'fast-report-points',
    title: 'points of fast court reports of the last 30 days',
    input: keys({ reports: many('reports'), weight: points('points a report') }),
    answers: ['points'],
    run: (input) => ({ points: fastReportPoints(input.reports, input.weight) }),
  }),
  suite({
    name: 'arms-points',
    title: 'points of ARMS assessments, in the older rule set',
    input: keys({
      licenceCases: many('licence cases'),
      communityCases: many('community cases'),
      licenceWeight: points('points a licence case'),
      communityWeight: points('points a community case'),
    }),
    answers: ['points'],
    run: (input) => ({ points: armsPoints(input) }),
  }),
  suite({
    name: 'workload-total-real-time',
    title: 'points of an officer, as the allocation service counts them; published weights where none is given',
    input: keys({
      cases: listOf('cases', heldCases).default([]),
      courtReports: listOf('court reports', reports).default([]),
      contactWeights: z.record(z.string(), points('points a contact')).optional(),
      contactsOutsideCaseload: contacts,
      contactsByOthers: contacts,
    }),
    answers: ['points'],
    run: ({ cases, courtReports, contactWeights, ...rest }, { weights, contacts: published }) => ({
      points: workloadTotalRealTime({
        ...rest,
        cases: cases.map((held) => ({ count: held.count, weight: held.weight ?? publishedWeight(held, weights) })),
        courtReports: courtReports.map(({ type, count, weight }) => {
          const { standardReport, fastReport } = weights.standard.settings;
          return { count, weight: weight ?? (type === 'FAST' ? fastReport : standardReport) };
        }),
        contactWeights: contactWeights ?? published.points,
      }),
    }),
  }),
  suite({
    name: 'projected-licence-points',
    title: 'points that cases in custody will carry once released',
    input: keys({ custodyCases: listOf('tiers', keys({ tier: caseTier, count: many('cases') })) }),
    answers: ['points'],
    run: ({ custodyCases }, { weights }) => ({ points: projectedLicencePoints(custodyCases, weights) }),
  }),
  suite({
    name: 'contact-adjustment',
    title:
      "points of case-management support on a day: plus for work on others' cases, minus for others' work on one's own",
    input: keys({
      officer: name('an officer'),
      asOf: day('a day'),
      contacts: listOf(
        'contacts',
        keys({
          type: name('a contact type'),
          date: day('a day'),
          doneBy: name('an officer'),
          caseHolder: name('an officer'),
        }),
      ),
    }),
    answers: ['points'],
    run: ({ officer, asOf, contacts: made }, { contacts: rules }) => {
      const dated = made.map(({ date, ...contact }) => ({ ...contact, day: date }));
      return { points: contactAdjustment(officer, asOf, dated, rules) };
    },
  }),
];

function publishedWeight(held: z.output<typeof heldCases>, weights: Weights): number {
  return weightOfCase(weights, held.t2a ? 't2a' : 'standard', held.caseType, held.tier);
}
