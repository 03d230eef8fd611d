import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure, wholeFigure } from '../scenario/schemaPieces.js';
import { atLeastOne, refuseIdle } from './idleKeys.js';
import type { LeverContext } from './lever.js';
import { setIfGiven } from './setTo.js';
import { window, windowInWords } from './window.js';

const some = atLeastOne('most_days', 'eligible_share', 'sentences_under');

/** What home detention curfew and End of Custody Supervised Licence have in common: days off, for whom. */
export const earlySchemeSchema = z
  .strictObject({
    most_days: wholeFigure({ what: 'whole days before the release point', min: 0, max: 730, example: 70 }).optional(),
    eligible_share: figure({ what: 'a share of sentences not excluded', min: 0, max: 1, example: 0.36 }).optional(),
    sentences_under: wholeFigure({ what: 'whole days', min: 1, max: 100_000, example: 1461 })
      .optional()
      .describe('length in days below which a sentence is within reach'),
    from: date('the first day of the change', '2026-04-01').optional(),
    until: date('the day on which it ends, not included', '2027-04-01').optional(),
  })
  .refine(some.holds, some.message);
export type EarlyScheme = z.infer<typeof earlySchemeSchema>;

export function earlySchemeChanges(prefix: 'hdc' | 'ecsl', settings: EarlyScheme, context: LeverContext): Change[] {
  if (settings.most_days === 0) {
    refuseIdle(settings, ['eligible_share', 'sentences_under'], 'where most_days is 0: nobody leaves early', context);
  }
  const when = window(settings, context);
  return [
    ...setIfGiven(`${prefix}_offset`, settings.most_days, when),
    ...setIfGiven(`${prefix}_eligible`, settings.eligible_share, when),
    ...setIfGiven(`${prefix}_sentences_under`, settings.sentences_under, when),
  ];
}

export function earlySchemeInWords(settings: EarlyScheme): string {
  const { most_days, eligible_share, sentences_under } = settings;
  const parts: string[] = [];
  if (most_days !== undefined) parts.push(`at most ${most_days} days`);
  if (eligible_share !== undefined) parts.push(`${eligible_share} of sentences not excluded`);
  if (sentences_under !== undefined) parts.push(`sentences under ${sentences_under} days`);
  return `${parts.join(', ')} ${windowInWords(settings)}`;
}
