/** Points that an officer has to give. */
import { availablePointsBatch } from '../../../model/workload/published/availablePointsBatch.js';
import { availablePointsRealTime } from '../../../model/workload/published/availablePointsRealTime.js';
import { contractedHours } from '../../../model/workload/published/contractedHours.js';
import { nominalTarget } from '../../../model/workload/published/nominalTarget.js';
import { reductionHours } from '../../../model/workload/published/reductionHours.js';
import { gradeType, hours, keys, percentOrMore, points } from '../fields.js';
import { suite } from '../suite.js';

const defaultHours = keys({
  PO: hours('default hours of a PO'),
  PSO: hours('default hours of a PSO'),
  SPO: hours('default hours of an SPO'),
});
const reduced = hours('reductions together');
const allowance = percentOrMore('an allowance (null = the whole contract)').nullable();

export const AVAILABLE_SUITES = [
  suite({
    name: 'available-points-real-time',
    title: 'points available, as the allocation service counts them',
    input: keys({
      nominalPoints: points('points of a full-time officer'),
      defaultHours: hours('default hours'),
      contractedHours: hours('contracted hours'),
      reductionHours: reduced,
    }),
    answers: ['availablePoints'],
    run: (officer) => ({ availablePoints: availablePointsRealTime(officer) }),
  }),
  suite({
    name: 'available-points-batch',
    title: 'points available, as the nightly calculation counts them',
    input: keys({
      nominalPoints: points('points of a full-time officer'),
      gradeType,
      contractedHours: hours('contracted hours').nullable(),
      reductionHours: reduced,
      defaultHours,
    }),
    answers: ['availablePoints'],
    run: (officer) => ({ availablePoints: availablePointsBatch(officer) }),
  }),
  suite({
    name: 'contracted-hours',
    title: 'hours on which points available rest, and the default hours of the grade',
    input: keys({ contractedHours: hours('contracted hours').nullable(), gradeType, defaultHours }),
    answers: ['baseHours', 'defaultHoursForGrade'],
    run: (officer) => {
      const found = contractedHours(officer.contractedHours, officer.gradeType, officer.defaultHours);
      return found === null ? null : { ...found };
    },
  }),
  suite({
    name: 'nominal-target',
    title: 'points of a full-time officer of a grade',
    input: keys({ gradeType, targets: keys({ PSO: points('target of a PSO'), PO: points('target of a PO') }) }),
    answers: ['nominalTarget'],
    run: (officer) => ({ nominalTarget: nominalTarget(officer.gradeType, officer.targets) }),
  }),
  suite({
    name: 'reduction-hours',
    title: 'hours a week that an allowance takes off, and the most it may',
    input: keys({
      contractedHours: hours('contracted hours'),
      allowancePercent: allowance,
      maxAllowancePercent: allowance,
    }),
    answers: ['allowanceHours', 'maxAllowanceHours'],
    run: ({ contractedHours: contracted, allowancePercent, maxAllowancePercent }) => ({
      allowanceHours: reductionHours(contracted, allowancePercent),
      maxAllowanceHours: reductionHours(contracted, maxAllowancePercent),
    }),
  }),
];
