import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, oneOf, wholeFigure } from '../scenario/schemaPieces.js';
import { capacitySteps, stepChanges, stepsInWords } from './capacitySteps.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { type Window, window, windowInWords } from './window.js';

const HOLDERS = ['PO', 'PSO', 'trainee', 'newly_qualified'] as const;
type Holder = (typeof HOLDERS)[number];

const schema = z.strictObject({
  from: date('the first day of the limit', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  cases: wholeFigure({ what: 'cases', min: 1, max: 500, example: 30 }),
  holders: z.array(oneOf('who is protected', HOLDERS)).min(1).optional().describe('all who hold cases if absent'),
  ...capacitySteps,
});

export const protectedCaseload = defineLever<z.infer<typeof schema>>({
  name: 'protected_caseload',
  title: 'Protected caseload',
  actsOn: 'allocation',
  unit: 'cases',
  description:
    'Nobody who is protected is given more than so many cases, as in services that protect caseloads to keep their staff. Every person counts one, those without contact under Reset too. Cases already held stay; what happens to those that nobody can take is a choice of its own.',
  example: '{ from: 2026-04-01, cases: 20, holders: [newly_qualified, trainee] }',
  schema,
  parameters: [
    'most_cases',
    'newly_qualified_most_cases',
    'at_capacity',
    'refusal_answer_days',
    'spo_most_cases',
    'agency_at_capacity',
  ],
  changes(settings, context) {
    const when = window(settings, context);
    const steps = context.pulls('allocation_cap')
      ? refuseSteps(settings, context)
      : stepChanges(settings, when, context);
    return [...(settings.holders ?? HOLDERS).map((holder) => limit(holder, settings.cases, when)), ...steps];
  },
  describe(settings) {
    const who = (settings.holders ?? HOLDERS).map((holder) => holder.replaceAll('_', ' ')).join(', ');
    return `no more than ${settings.cases} cases (${who}) ${windowInWords(settings)}; ${stepsInWords(settings)}`;
  },
});

function limit(holder: Holder, cases: number, when: Window): Change {
  if (holder === 'newly_qualified') return setTo('newly_qualified_most_cases', cases, when);
  return { ...setTo('most_cases', cases, when), where: { grade: holder } };
}

/** Beside a cap there is one list of what is tried: the cap's. */
function refuseSteps(settings: z.infer<typeof schema>, context: Parameters<typeof stepChanges>[2]): Change[] {
  const key = (['then', 'refusal_answer_weeks', 'spo_most_cases', 'agency_most'] as const).find(
    (name) => settings[name] !== undefined,
  );
  if (key !== undefined) {
    context.refuse(
      [key],
      `allocation_cap says what is tried at capacity, ${key} here would say it twice`,
      `Move ${key} to allocation_cap.`,
    );
  }
  return [];
}
