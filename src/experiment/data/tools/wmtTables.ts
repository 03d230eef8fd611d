import { z } from 'zod';
import type { ContactRules } from '../../../model/workload/published/contactAdjustment.js';
import type { ExcessiveRule } from '../../../model/workload/published/excessiveWorkload.js';
import type { RedLineRules } from '../../../model/workload/published/redLines.js';
import type { ReductionReason } from '../../../model/workload/published/reductionForReason.js';
import type { ReportingDayRules } from '../../../model/workload/published/reportingPeriod.js';
import type { Weights } from '../../../model/workload/published/weights.js';
import { byName, count, hour, minute, percent, points } from './tableFields.js';

/** Tiers of the weights, in the order of the source. */
export const WEIGHT_TIERS = ['A', 'B', 'C', 'D'].flatMap((letter) => ['3', '2', '1', '0'].map((n) => letter + n));

const tierPoints = byName(WEIGHT_TIERS, points);
const hours = z.number('expected hours a week').min(0).max(168);

const row = z.strictObject({
  points: z.strictObject({ COMMUNITY: tierPoints, CUSTODY: tierPoints, LICENSE: tierPoints }),
  settings: z.strictObject({
    standardReport: points,
    fastReport: points,
    paroleReport: points,
    paroleReportEnabled: z.boolean('expected true or false'),
    armsLicence: points,
    armsCommunity: points,
    nominalTargetColumnPo: points,
    nominalTargetColumnSpo: points,
    defaultHoursPo: hours,
    defaultHoursPso: hours,
    defaultHoursSpo: hours,
    weightingOverdueTermination: percent,
    weightingWarrants: percent,
    weightingUnpaidWork: percent,
  }),
});

export const weightsTable: z.ZodType<Weights> = z.strictObject({ standard: row, t2a: row, reset: points });

export const reductionReasonsTable: z.ZodType<ReductionReason[]> = z.array(
  z.strictObject({
    reason: z.string(),
    category: z.string(),
    allowancePercent: percent.nullable(),
    maxAllowancePercent: percent.nullable(),
    monthsToExpiry: count.nullable(),
  }),
);

const contactCode = z.string().regex(/^(CMS\d\d|NGS\d{3})$/, 'expected a contact type such as CMS07 or NGS001');

const writtenContacts = z.strictObject({
  lifeDays: count,
  points: z.record(contactCode, points),
  scoreNothing: z.array(contactCode),
});
export const contactsTable: z.ZodType<z.infer<typeof writtenContacts>> = writtenContacts;

/** Types that score nothing stand among the others with 0 points. */
export function contactRules(written: z.infer<typeof writtenContacts>): ContactRules {
  const nothing = Object.fromEntries(written.scoreNothing.map((type) => [type, 0]));
  return { lifeDays: written.lifeDays, points: { ...nothing, ...written.points } };
}

const timeOfDay = z.strictObject({ hour, minute });

/** Red lines, excessive workload and the reporting day. */
export type WorkloadLimits = RedLineRules & ReportingDayRules & { readonly excessive: ExcessiveRule };

export const limitsTable: z.ZodType<WorkloadLimits> = z.strictObject({
  workloadScreenOver: percent,
  allocationScreenFrom: percent,
  teamAverageFrom: percent,
  officerCardOver: percent,
  impactSentenceOver: percent,
  excessive: z.strictObject({ over: percent, weeks: count }),
  reportingDayEnds: timeOfDay,
  reportingDayEndsOnWednesday: timeOfDay,
});
