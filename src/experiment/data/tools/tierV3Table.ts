import { z } from 'zod';
import { ROSH_LEVELS } from '../../../model/tiering/rosh.js';
import { NO_TIER, TIERS_V3, type TierV3Rules } from '../../../model/tiering/v3/tierV3Rules.js';
import { byName, count, falls, percent, tierLetter } from './tableFields.js';

const written = z.strictObject({
  reoffending: z
    .strictObject({
      arpFrom: z.array(percent),
      rows: z.array(z.strictObject({ csrpFrom: percent, tiers: z.array(tierLetter) })),
    })
    .refine(
      ({ arpFrom, rows }) =>
        falls(arpFrom) &&
        falls(rows.map(({ csrpFrom }) => csrpFrom)) &&
        arpFrom.at(-1) === 0 &&
        rows.at(-1)?.csrpFrom === 0,
      'expected thresholds that fall to 0',
    )
    .refine(
      ({ arpFrom, rows }) => rows.every(({ tiers }) => tiers.length === arpFrom.length),
      'expected a tier in each row for each threshold of arpFrom',
    ),
  sexualReoffending: z.strictObject({
    VERY_HIGH: tierLetter,
    HIGH: tierLetter,
    MEDIUM: z
      .array(z.strictObject({ from: percent, tier: tierLetter }))
      .refine((steps) => falls(steps.map(({ from }) => from)), 'expected thresholds that fall'),
    LOW: tierLetter,
  }),
  withMappa: byName(['VERY_HIGH', 'HIGH', 'MEDIUM', 'LOW', 'MISSING'], tierLetter),
  withoutMappa: byName(['VERY_HIGH', 'HIGH'], tierLetter),
  lifer: z.tuple([
    z.strictObject({ releasedWithinYears: count, tier: tierLetter }),
    z.strictObject({ releasedWithinYears: count, tier: tierLetter }),
    z.strictObject({ releasedWithinYears: z.null(), tier: tierLetter }),
  ]),
  domesticAbuse: tierLetter,
  stalking: tierLetter,
  childProtection: tierLetter,
  everSexualOffence: tierLetter,
  lowest: tierLetter,
  notProvisionalFrom: byName(['bothPredictorsStatic', 'roshMissingWithMappa', 'roshMissingWithoutMappa'], tierLetter),
});
type Written = z.infer<typeof written>;
export const tierV3Table: z.ZodType<Written> = written;

const indexOf = (letter: z.infer<typeof tierLetter>) => TIERS_V3.indexOf(letter);

/** As counted: tiers as indexes, 0 = A. */
export function tierV3Rules(table: Written): TierV3Rules {
  const { reoffending, sexualReoffending, withMappa, withoutMappa, lifer, notProvisionalFrom } = table;
  const { VERY_HIGH, HIGH, MEDIUM, LOW } = sexualReoffending;
  return {
    csrpFrom: reoffending.rows.map(({ csrpFrom }) => csrpFrom),
    arpFrom: reoffending.arpFrom,
    reoffending: reoffending.rows.flatMap(({ tiers }) => tiers.map(indexOf)),
    dcSrpBand: [indexOf(LOW), NO_TIER, indexOf(HIGH), indexOf(VERY_HIGH)],
    dcSrpMedium: MEDIUM.map(({ from, tier }) => ({ from, tier: indexOf(tier) })),
    withMappa: [indexOf(withMappa.MISSING), ...ROSH_LEVELS.map((rosh) => indexOf(withMappa[rosh]))],
    withoutMappa: [NO_TIER, NO_TIER, NO_TIER, indexOf(withoutMappa.HIGH), indexOf(withoutMappa.VERY_HIGH)],
    liferStage: lifer.map(({ tier }) => indexOf(tier)),
    liferYears: [lifer[0].releasedWithinYears, lifer[1].releasedWithinYears],
    domesticAbuse: indexOf(table.domesticAbuse),
    stalking: indexOf(table.stalking),
    childProtection: indexOf(table.childProtection),
    everSexualOffence: indexOf(table.everSexualOffence),
    lowest: indexOf(table.lowest),
    notProvisionalFrom: {
      bothPredictorsStatic: indexOf(notProvisionalFrom.bothPredictorsStatic),
      roshMissingWithMappa: indexOf(notProvisionalFrom.roshMissingWithMappa),
      roshMissingWithoutMappa: indexOf(notProvisionalFrom.roshMissingWithoutMappa),
    },
  };
}
