import { z } from 'zod';
import { ROSH_LEVELS } from '../../../model/tiering/rosh.js';
import {
  type ChangeRules,
  NEEDS,
  SCORED_ANSWERS,
  SCORED_NEEDS,
  type ScoredNeed,
  SEVERITIES,
  type SectionThresholds,
} from '../../../model/tiering/v2/changeRules.js';
import type { ProtectRules } from '../../../model/tiering/v2/protectRules.js';
import { byName, count, percent, points } from './tableFields.js';

const writtenProtect = z.strictObject({
  rsr: z.strictObject({
    high: z.strictObject({ from: percent, below: percent, points }),
    medium: z.strictObject({ from: percent, to: percent, points }),
  }),
  rosh: byName(ROSH_LEVELS, points),
  mappaLevel: byName(['1', '2', '3'], points),
  registration: points,
  registrations: z.record(z.string().regex(/^[A-Z]{4}$/, 'expected a code of four letters'), z.string()),
  women: z.strictObject({ parenting: points, impulsivityOrTemper: points, enforcementActivity: points }),
  levelFrom: byName(['A', 'B', 'C'], points),
});
type WrittenProtect = z.infer<typeof writtenProtect>;
export const protectTable: z.ZodType<WrittenProtect> = writtenProtect;

/** As counted: bands and points by index instead of by name. */
export function protectRules({
  rsr,
  rosh,
  mappaLevel,
  registrations,
  levelFrom,
  ...rest
}: WrittenProtect): ProtectRules {
  const { high, medium } = rsr;
  return {
    ...rest,
    rsr: [
      { from: high.from, to: high.below, toIncluded: false, points: high.points },
      { from: medium.from, to: medium.to, toIncluded: true, points: medium.points },
    ],
    rosh: ROSH_LEVELS.map((level) => rosh[level]),
    mappaLevel: [0, mappaLevel['1'], mappaLevel['2'], mappaLevel['3']],
    registrationCodes: Object.keys(registrations),
    levelFrom: [levelFrom.A, levelFrom.B, levelFrom.C],
  };
}

const thresholds = z.strictObject({
  standard: points,
  severe: points,
  standardSan: points.optional(),
  severeSan: points.optional(),
});

const writtenChange = z.strictObject({
  needWeight: byName(NEEDS, points),
  severity: byName(SEVERITIES, points),
  ogrsPercentAPoint: count,
  iom: points,
  levelFrom: byName(['2', '3'], points),
  levelWithoutMandate: points.max(3, 'expected a level from 0 to 3'),
  levelWithoutAssessment: points.max(3, 'expected a level from 0 to 3'),
  answer: byName(SCORED_ANSWERS, points),
  severityFrom: byName(SCORED_NEEDS, thresholds),
});
type WrittenChange = z.infer<typeof writtenChange>;
export const changeTable: z.ZodType<WrittenChange> = writtenChange;

/** As counted: weights by index, and the thresholds of the newer assessment filled up. */
export function changeRules({ needWeight, severity, levelFrom, severityFrom, ...rest }: WrittenChange): ChangeRules {
  const sections = (pick: (need: ScoredNeed) => SectionThresholds) =>
    Object.fromEntries(SCORED_NEEDS.map((need) => [need, pick(need)])) as Record<ScoredNeed, SectionThresholds>;
  return {
    ...rest,
    needWeight: NEEDS.map((need) => needWeight[need]),
    severity: SEVERITIES.map((name) => severity[name]),
    levelFrom: [levelFrom['3'], levelFrom['2']],
    severityFrom: sections((need) => severityFrom[need]),
    severityFromSan: sections((need) => {
      const { standard, severe, standardSan = standard, severeSan = severe } = severityFrom[need];
      return { standard: standardSan, severe: severeSan };
    }),
  };
}
