import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { AXES } from '../../model/parameters/axes.js';
import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import { oneOf, wholeFigure } from '../scenario/schemaPieces.js';
import type { LeverContext } from './lever.js';
import { setIfGiven, setTo } from './setTo.js';
import type { Window } from './window.js';

const STEPS = ['force_high_risk', 'share', 'spo_holds', 'refuse', 'agency'] as const;
type Step = (typeof STEPS)[number];

const IN_WORDS: Readonly<Record<Step, string>> = {
  force_high_risk: 'people at high risk are given to somebody all the same',
  share: 'another unit of the region takes them if it has room',
  spo_holds: 'an SPO covers them',
  refuse: 'the unit refuses them and the region places them',
  agency: 'agency officers are ordered for them',
};

/** What becomes of cases that nobody may take: part of every lever that limits what officers hold. */
export const capacitySteps = {
  // biome-ignore lint/suspicious/noThenProperty: a key of a scenario file, never awaited
  then: z
    .array(oneOf('what is tried for a case that nobody may take', STEPS))
    .min(1)
    .optional()
    .describe('what is tried for a case that nobody may take, in this order; absent: it waits'),
  refusal_answer_weeks: wholeFigure({
    what: 'weeks until the region places a refused case',
    min: 0,
    max: 52,
    example: 4,
  }).optional(),
  spo_most_cases: wholeFigure({ what: 'cases that an SPO covers at most', min: 1, max: 50, example: 10 }).optional(),
  agency_most: wholeFigure({
    what: 'full-time agency officers at most, England and Wales',
    min: 1,
    max: 5000,
    example: 200,
  }).optional(),
};

interface Settings {
  readonly then?: readonly Step[] | undefined;
  readonly refusal_answer_weeks?: number | undefined;
  readonly spo_most_cases?: number | undefined;
  readonly agency_most?: number | undefined;
}

/** The order of trying, and the figures of the steps that need one. */
export function stepChanges(settings: Settings, when: Window, context: LeverContext): Change[] {
  const steps = settings.then ?? [];
  refuseIdleFigures(settings, steps, context);
  const twice = steps.findIndex((step, index) => steps.indexOf(step) < index);
  if (twice >= 0)
    context.refuse(['then', twice], `${steps[twice]} is named twice`, 'Name it once, where it is to be tried.');
  const { refusal_answer_weeks: weeks } = settings;
  return [
    ...steps.map((step, index) => setTo('at_capacity', index + 1, when, { capacity_step: categoryOf(step) })),
    ...setIfGiven('refusal_answer_days', weeks === undefined ? undefined : weeks * DAYS_PER_WEEK, when),
    ...setIfGiven('spo_most_cases', settings.spo_most_cases, when),
    ...setIfGiven('agency_at_capacity', settings.agency_most, when),
  ];
}

export function stepsInWords({ then: steps = [] }: Settings): string {
  return steps.length === 0
    ? 'others wait unallocated'
    : `${steps.map((step) => IN_WORDS[step]).join(', else ')}; others wait unallocated`;
}

/** A figure of a step that is not taken would change nothing; agency officers need their number. */
function refuseIdleFigures(settings: Settings, steps: readonly Step[], context: LeverContext): void {
  const needs = { refusal_answer_weeks: 'refuse', spo_most_cases: 'spo_holds', agency_most: 'agency' } as const;
  for (const [key, step] of Object.entries(needs)) {
    if (settings[key as keyof typeof needs] === undefined || steps.includes(step)) continue;
    context.refuse([key], `${key} changes nothing without ${step}`, `Add ${step} to then, or leave ${key} out.`);
  }
  if (steps.includes('agency') && settings.agency_most === undefined) {
    context.refuse(['then'], 'how many agency officers at most?', 'Give agency_most, for example 200.');
  }
}

/** Categories of data files are written with hyphens. */
function categoryOf(step: Step): string {
  const category = step.replaceAll('_', '-');
  if (!AXES.capacity_step.includes(category)) throw new RangeError(`no capacity step ${category}`);
  return category;
}
