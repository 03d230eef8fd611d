import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { figuresInWords, setEach } from './figuresBy.js';
import { defineLever } from './lever.js';
import { window, windowInWords } from './window.js';

/** What each task is; the axis `task` of the parameters. */
const TASKS = {
  supervision: 'appointments with the person, planned and unplanned, and preparing them',
  assessment: 'assessing risk and need, writing and reviewing the plan',
  recording: 'writing down what was done, in every system that asks for it',
  enforcement: 'missed appointments, warnings, breach and recall papers',
  liaison: 'police, prisons, children’s services, MAPPA meetings and other agencies',
  other: 'everything else that a case takes',
} as const;

const kept = (what: string) =>
  figure({ what: 'a share of the task that is still done', min: 0, max: 1, example: 0.8 }).optional().describe(what);

const schema = z.strictObject({
  from: date('the first day of the cut', '2026-04-01'),
  until: date('the day on which it ends, not included', '2027-04-01').optional(),
  kept: z
    .strictObject({
      supervision: kept(TASKS.supervision),
      assessment: kept(TASKS.assessment),
      recording: kept(TASKS.recording),
      enforcement: kept(TASKS.enforcement),
      liaison: kept(TASKS.liaison),
      other: kept(TASKS.other),
    })
    .refine((tasks) => Object.values(tasks).some((share) => share !== undefined && share < 1), {
      error: 'nothing is cut\nName a task and the share of it that is still done, for example recording: 0.5.',
    })
    .describe('share of each task that is still done; tasks not named are done in full'),
});

export const workloadCut = defineLever<z.infer<typeof schema>>({
  name: 'workload_cut',
  title: 'Tasks no longer done',
  actsOn: 'cases',
  unit: 'share of each named task that is still done',
  description:
    'Named tasks of a case are done less or not at all. Measured points and true work both fall by the task’s share of the case: what is no longer done takes no time. What is lost with it is not in the model: neither risk, recalls nor reoffending follow.',
  example: '{ from: 2026-04-01, kept: { recording: 0.5, assessment: 0.8 } }',
  schema,
  parameters: ['task_kept'],
  changes: (settings, context) => setEach('task_kept', 'task', settings.kept, window(settings, context)),
  describe: (settings) =>
    `share of tasks still done: ${figuresInWords(settings.kept)} ${windowInWords(settings)}; what the rest was worth is not modelled`,
});
