/** Points of work over points available, and where that turns red. */
import { dayNumber, isoDate } from '../../../model/calendar.js';
import { allocationImpact } from '../../../model/workload/published/allocationImpact.js';
import { capacityPercentBatch } from '../../../model/workload/published/capacityPercentBatch.js';
import { excessiveFromWeek } from '../../../model/workload/published/excessiveWorkload.js';
import { groupPercent } from '../../../model/workload/published/groupPercent.js';
import { redLines } from '../../../model/workload/published/redLines.js';
import { type Moment, reportingPeriod } from '../../../model/workload/published/reportingPeriod.js';
import { weightOfCase } from '../../../model/workload/published/weights.js';
import { caseTier, flag, keys, listOf, location, percentOrMore, points, signedPoints } from '../fields.js';
import { moment } from '../moment.js';
import { suite } from '../suite.js';

export const CAPACITY_SUITES = [
  suite({
    name: 'percentage',
    title: 'points over points available, in per cent',
    input: keys({ value: points('points'), total: points('points available') }),
    answers: ['percent'],
    run: ({ value, total }) => ({ percent: capacityPercentBatch(value, total) }),
  }),
  suite({
    name: 'group-cms-percentage',
    title: 'points of a group over its points available: sum over sum',
    input: keys({
      cmsPoints: listOf('points of each member', signedPoints('points')),
      totalAvailablePoints: points('points available to the group'),
    }),
    answers: ['cmsPercent'],
    comparison: 'to 1e-12',
    run: ({ cmsPoints, totalAvailablePoints }) => ({ cmsPercent: groupPercent(cmsPoints, [totalAvailablePoints]) }),
  }),
  suite({
    name: 'group-percent',
    title: 'workload of a team: the points of all members over the points available to all',
    input: keys({
      members: listOf(
        'members',
        keys({ points: signedPoints('points'), availablePoints: signedPoints('points available') }),
      ),
    }),
    answers: ['percent', 'redOnWorkloadScreen', 'redOnTeamAverage'],
    comparison: 'to 1e-12',
    run: ({ members }, { limits }) => {
      const percent = groupPercent(
        members.map((member) => member.points),
        members.map((member) => member.availablePoints),
      );
      const { workloadScreen, teamAverage } = redLines(percent, limits);
      return { percent, redOnWorkloadScreen: workloadScreen, redOnTeamAverage: teamAverage };
    },
  }),
  suite({
    name: 'allocation-impact',
    title: 'workload of an officer before and after a case would be given',
    input: keys({
      totalPoints: points('points held'),
      availablePoints: points('points available'),
      case: keys({ tier: caseTier, caseType: location, weight: points('points of the case').optional() }),
      alreadyHeldByOfficer: flag,
    }),
    answers: ['capacityPercent', 'potentialCapacityPercent'],
    comparison: 'truncated',
    run: ({ totalPoints, availablePoints, alreadyHeldByOfficer, ...input }, { weights }) => {
      const { caseType, tier, weight } = input.case;
      const casePoints = weight ?? weightOfCase(weights, 'standard', caseType, tier);
      const pointsAlreadyCounted = alreadyHeldByOfficer ? casePoints : 0;
      return { ...allocationImpact({ totalPoints, availablePoints, casePoints, pointsAlreadyCounted }) };
    },
  }),
  suite({
    name: 'red-lines',
    title: 'which screens show a workload in red',
    input: keys({ percent: percentOrMore('a workload') }),
    answers: ['workloadScreen', 'allocationScreen', 'teamAverage', 'officerCard', 'impactSentence'],
    run: ({ percent }, { limits }) => ({ ...redLines(percent, limits) }),
  }),
  suite({
    name: 'excessive-workload',
    title: 'whether workload was over the limit in enough consecutive weeks, and in which week it came to that',
    input: keys({ weeklyPercents: listOf('workloads, one a week', percentOrMore('a workload')) }),
    answers: ['excessive', 'fromWeek'],
    run: ({ weeklyPercents }, { limits }) => {
      const week = excessiveFromWeek(weeklyPercents, limits.excessive);
      return { excessive: week !== null, fromWeek: week === null ? null : week + 1 };
    },
  }),
  suite({
    name: 'reporting-period',
    title: 'the reporting day of the workload tool that holds a moment',
    input: keys({ at: moment }),
    answers: ['start', 'end'],
    run: ({ at }, { limits }) => {
      const { start, end } = reportingPeriod({ day: dayNumber(at.date), minute: at.minute }, limits);
      return { start: momentText(start), end: momentText(end) };
    },
  }),
];

function momentText({ day, minute }: Moment): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${isoDate(day)}T${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
}
