import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { figuresBy, figuresInWords, setEach } from './figuresBy.js';
import { atLeastOne, refuseIdle } from './idleKeys.js';
import { defineLever, type LeverContext } from './lever.js';
import { setIfGiven } from './setTo.js';
import { window, windowInWords } from './window.js';

/** `reset_starts_at` where there is no Reset. */
const NO_RESET = 1;

const some = atLeastOne('ended', 'starts_at', 'exempt');

const schema = z
  .strictObject({
    ended: z
      .literal(true, { error: 'expected true\nWrite ended: true, or say where Reset starts: starts_at: 0.8.' })
      .optional()
      .describe('true: no Reset; the same as starts_at: 1'),
    starts_at: figure({ what: 'a share of the licence or order', min: 0.1, max: 1, example: 0.5 }).optional(),
    exempt: figuresBy('reset_ground', {
      what: 'a share of cases that Reset leaves alone',
      min: 0,
      max: 1,
      example: 1,
    }).optional(),
    from: date('the first day of the change', '2026-04-01').optional(),
    until: date('the day on which it ends, not included', '2027-04-01').optional(),
  })
  .refine(some.holds, some.message);

type Settings = z.infer<typeof schema>;

export const resetScope = defineLever<Settings>({
  name: 'reset_scope',
  title: 'Reach of Reset',
  actsOn: 'practice',
  unit: 'share of the licence or order after which contact stops',
  description:
    'Contact stops later, earlier or not at all, or other people are exempt. Where Reset ends, contact begins again on the day for everybody it had reached, and their cases score points again.',
  example: '{ from: 2026-04-01, starts_at: 0.5, exempt: { child-protection: 1 } }',
  schema,
  parameters: ['reset_starts_at', 'reset_exempt'],
  changes(settings, context) {
    refuseBesideNoReset(settings, context);
    const when = window(settings, context);
    return [
      ...setIfGiven('reset_starts_at', settings.ended ? NO_RESET : settings.starts_at, when),
      ...setEach('reset_exempt', 'reset_ground', settings.exempt, when),
    ];
  },
  describe(settings) {
    const { starts_at, exempt } = settings;
    const parts: string[] = [];
    if (settings.ended || starts_at === NO_RESET) parts.push('no Reset');
    else if (starts_at !== undefined) parts.push(`contact stops after ${starts_at} of the licence or order`);
    if (exempt) parts.push(`shares exempt: ${figuresInWords(exempt)}`);
    return `${parts.join('; ')} ${windowInWords(settings)}`;
  },
});

function refuseBesideNoReset(settings: Settings, context: LeverContext): void {
  if (settings.ended) refuseIdle(settings, ['starts_at', 'exempt'], 'where Reset has ended', context);
  else if (settings.starts_at === NO_RESET) refuseIdle(settings, ['exempt'], 'where starts_at is 1: no Reset', context);
}
