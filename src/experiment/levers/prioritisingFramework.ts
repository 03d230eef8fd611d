import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { figuresBy, figuresInWords } from './figuresBy.js';
import { defineLever, type LeverContext } from './lever.js';
import { setIfGiven, setTo } from './setTo.js';
import { type Window, window, windowInWords } from './window.js';

const level = (what: string, example: number) =>
  figure({ what: `per cent of measured workload at which a unit turns ${what}`, min: 50, max: 500, example });
const kept = () =>
  figuresBy('task', { what: 'a share of the task that is still done', min: 0, max: 1, example: 0.6 }).optional();

const schema = z.strictObject({
  from: date('the first day of the framework', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  amber_at: level('amber', 115),
  red_at: level('red', 130),
  leaves_below: figure({ what: 'points of workload', min: 0, max: 100, example: 5 })
    .optional()
    .describe('points below its level at which a unit leaves a state; 5 if absent'),
  amber_kept: kept(),
  red_kept: kept(),
});

type Settings = z.infer<typeof schema>;

export const prioritisingFramework = defineLever<Settings>({
  name: 'prioritising_framework',
  title: 'Prioritising Probation Framework',
  actsOn: 'practice',
  unit: 'per cent of measured workload at which a unit turns',
  description:
    'Units turn amber or red when their measured workload passes a level, do less of each task for as long, and turn back some way below it. The workload tool does not see it; contact, the work to be done and what workload does to people do. Levels and shares are not published. What the framework takes off today is in the baseline already: this comes on top.',
  example: '{ from: 2026-04-01, amber_at: 115, red_at: 130 }',
  schema,
  parameters: ['ppf_amber_at', 'ppf_red_at', 'ppf_leaves_below', 'ppf_task_kept'],
  changes(settings, context) {
    refuseRedBelowAmber(settings, context);
    const when = window(settings, context);
    return [
      setTo('ppf_amber_at', settings.amber_at, when),
      setTo('ppf_red_at', settings.red_at, when),
      ...setIfGiven('ppf_leaves_below', settings.leaves_below, when),
      ...keptIn('amber', settings.amber_kept, when),
      ...keptIn('red', settings.red_kept, when),
    ];
  },
  describe(settings) {
    const parts = [`units turn amber at ${settings.amber_at} % and red at ${settings.red_at} % of workload`];
    if (settings.amber_kept) parts.push(`in amber still done: ${figuresInWords(settings.amber_kept)}`);
    if (settings.red_kept) parts.push(`in red still done: ${figuresInWords(settings.red_kept)}`);
    return `${parts.join('; ')} ${windowInWords(settings)}; what is left out is not valued`;
  },
});

function keptIn(ppf_state: 'amber' | 'red', tasks: Settings['amber_kept'], when: Window) {
  return Object.entries(tasks ?? {}).flatMap(([task, share]) =>
    typeof share === 'number' ? [setTo('ppf_task_kept', share, when, { ppf_state, task })] : [],
  );
}

function refuseRedBelowAmber({ amber_at, red_at }: Settings, context: LeverContext): void {
  if (red_at > amber_at) return;
  context.refuse(
    ['red_at'],
    `red at ${red_at} is not above amber at ${amber_at}`,
    'A unit turns amber before it turns red: give red_at a higher level.',
  );
}
