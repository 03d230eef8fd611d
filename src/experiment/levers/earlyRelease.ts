import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure, oneOf } from '../scenario/schemaPieces.js';
import { refuseIdle } from './idleKeys.js';
import { dateOrNever, moveLaw } from './lawDate.js';
import { defineLever, type LeverContext } from './lever.js';
import { window, windowInWords } from './window.js';

const SDS40_FROM = '2024-09-10'; // SI 2024/844, first tranche
const SHARE_BEFORE_SDS40 = 0.5; // Criminal Justice Act 2003, s.244: half of a standard determinate sentence

const ONE_THIRD = {
  parameter: 'one_third_release_from',
  key: 'one_third',
  what: 'release at one third',
  beganOn: '2026-09-01', // the first day of the range in data/parameters/one_third_release_from.yaml
};

const schema = z
  .strictObject({
    one_third: dateOrNever('the day on which release at one third begins', '2026-10-15').optional(),
    sds40: oneOf('what becomes of release at 40 %', ['never']).optional(),
    release_point: figure({ what: 'a share of the sentence', min: 0.1, max: 1, example: 0.4 }).optional(),
    sentences: z
      .array(oneOf('a class of sentence', ['standard', 'standard-excluded', 'more-serious']))
      .min(1)
      .optional()
      .describe('classes that `release_point` acts on; standard if absent'),
    from: date('the first day on which the release point changes', '2026-04-01').optional(),
    until: date('the day on which the law as it stands returns', '2026-10-15').optional(),
  })
  .refine((settings) => settings.one_third ?? settings.sds40 ?? settings.release_point, {
    error: 'expected one_third, sds40 or release_point\nSay what changes, for example one_third: never.',
  })
  .refine((settings) => settings.sds40 === undefined || settings.release_point === undefined, {
    error: 'sds40 and release_point both set the release point\nKeep one of them: `sds40: never` is release at half.',
  });

type Settings = z.infer<typeof schema>;

export const earlyRelease = defineLever<Settings>({
  name: 'early_release',
  title: 'Early release',
  actsOn: 'cases',
  unit: 'share of the sentence served in prison, or a date',
  description:
    'Moves the point at which people leave prison: release at one third on another day or never, release at 40 % never, or any share from a day on. People already inside are released by the new rule too; the bulge emerges from their sentences.',
  example: '{ one_third: never }',
  schema,
  parameters: ['one_third_release_from', 'release_point', 'release_point_five_years_and_over'],
  changes(settings, context) {
    return [...moveLaw(ONE_THIRD, settings.one_third, context), ...releasePoint(settings, context)];
  },
  describe(settings) {
    const parts: string[] = [];
    if (settings.one_third === 'never') parts.push('no release at one third');
    else if (settings.one_third !== undefined) parts.push(`release at one third from ${settings.one_third}`);
    if (settings.sds40 !== undefined) parts.push(`no release at 40 %: half of the sentence ${windowInWords(settings)}`);
    if (settings.release_point !== undefined) {
      const sentences = settings.sentences ?? ['standard'];
      parts.push(
        `release at ${settings.release_point} of ${sentences.join(', ')} sentences ${windowInWords(settings)}`,
      );
    }
    return parts.join('; ');
  },
});

function releasePoint(settings: Settings, context: LeverContext): Change[] {
  const by = settings.sds40 === undefined ? settings.release_point : SHARE_BEFORE_SDS40;
  if (by === undefined) {
    refuseIdle(settings, ['from', 'until', 'sentences'], 'without release_point or sds40', context);
    return [];
  }
  if (settings.sds40 !== undefined && context.startDate >= SDS40_FROM) {
    context.refuse(
      ['sds40'],
      `release at 40 % was in force on the start, ${context.startDate}`,
      'Use release_point: 0.5 with a day in from.',
    );
  }
  const when = window(settings, context);
  return (settings.sentences ?? ['standard']).flatMap((sentenceClass) =>
    ['release_point', 'release_point_five_years_and_over'].map(
      (parameter): Change => ({
        parameter,
        where: { class: sentenceClass },
        ...when,
        op: 'set',
        by,
        appliesTo: 'alreadyInside',
      }),
    ),
  );
}
