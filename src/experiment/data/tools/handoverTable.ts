import { z } from 'zod';
import type { HandoverRules } from '../../../model/custody/omic/handoverRules.js';
import { ROSH_LEVELS } from '../../../model/tiering/rosh.js';
import { byName, count, points, tierLetter } from './tableFields.js';

const span = z.strictObject({ months: points, days: points });

export const handoverTable: z.ZodType<HandoverRules> = z.strictObject({
  beforeRelease: byName(['earlyAllocation', 'indeterminate', 'determinateParole', 'determinate'], span),
  shortSentenceMonths: count,
  farHearingMonths: count,
  adultFromYears: count,
  probationPom: z.strictObject({
    tiers: z.array(tierLetter),
    rosh: z.array(z.enum(ROSH_LEVELS)),
    olderRuleTiers: z.array(tierLetter),
  }),
});
