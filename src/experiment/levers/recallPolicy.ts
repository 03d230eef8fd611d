import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure, oneOf, trueOrFalse, wholeFigure } from '../scenario/schemaPieces.js';
import { figuresBy, figuresInWords, setEach } from './figuresBy.js';
import { atLeastOne, notBoth, refuseIdle } from './idleKeys.js';
import { dateOrNever, lawDateInWords, moveLaw } from './lawDate.js';
import { defineLever, type LeverContext } from './lever.js';
import { NEVER } from './never.js';
import { setTo } from './setTo.js';
import { type Window, window, windowInWords } from './window.js';

const DAYS = { what: 'whole days in prison', min: 1, max: 730, example: 28 };
const SHARE = { what: 'a share of recalls that nothing rules out', min: 0, max: 1, example: 0.35 };
const FIFTY_SIX_DAYS_FROM = '2026-03-31'; // Sentencing Act 2026, data/parameters/recall_56_days_from.yaml
const TWENTY_EIGHT_DAYS_FROM = '2025-08-01'; // the first day of the range in data/parameters/recall_28_days_from.yaml

const FIGURES = [
  'days',
  'days_by_length',
  'share',
  'share_by_length',
  'charge_excludes',
  'mappa_2_3_excludes',
  'on_charge_share',
] as const;
const some = atLeastOne(...FIGURES, 'twenty_eight_days', 'fifty_six_days');
const oneOfDays = notBoth('days', 'days_by_length');
const oneOfShares = notBoth('share', 'share_by_length');

const schema = z
  .strictObject({
    days: wholeFigure(DAYS).optional(),
    days_by_length: figuresBy('recall_band', DAYS, wholeFigure).optional(),
    share: figure(SHARE).optional(),
    share_by_length: figuresBy('recall_band', SHARE).optional(),
    charge_excludes: trueOrFalse('whether a recall on a charge rules a fixed term out').optional(),
    mappa_2_3_excludes: trueOrFalse('whether MAPPA levels 2 and 3 rule a fixed term out').optional(),
    on_charge_share: figure({ what: 'a share of recalls', min: 0, max: 1, example: 0.15 }).optional(),
    reaches: oneOf('whom it reaches', ['everybody', 'new-recalls']).optional(),
    from: date('the first day of the change', '2026-04-01').optional(),
    until: date('the day on which it ends, not included', '2027-04-01').optional(),
    twenty_eight_days: dateOrNever('the day on which recall for 28 days begins', '2026-01-01').optional(),
    fifty_six_days: dateOrNever('the day on which recall for 56 days begins', '2026-09-01').optional(),
  })
  .refine(some.holds, some.message)
  .refine(oneOfDays.holds, oneOfDays.message)
  .refine(oneOfShares.holds, oneOfShares.message);

type Settings = z.infer<typeof schema>;

export const recallPolicy = defineLever<Settings>({
  name: 'recall_policy',
  title: 'Recall to prison',
  actsOn: 'cases',
  unit: 'days, a share of recalls, or a date',
  description:
    'How long a recall lasts and who gets a fixed term. How often people are recalled is not touched. A new rule may let somebody out sooner who is already recalled; it lengthens nobody’s stay.',
  example: '{ fifty_six_days: never }',
  schema,
  parameters: [
    'fixed_term_recall_days',
    'fixed_term_recall_share',
    'fixed_term_excluded',
    'recall_on_charge_share',
    'recall_28_days_from',
    'recall_56_days_from',
  ],
  changes(settings, context) {
    return [...dates(settings, context), ...figures(settings, context)];
  },
  describe: (settings) => [...datesInWords(settings), ...figuresOfRecall(settings)].join('; '),
});

function dates(settings: Settings, context: LeverContext): Change[] {
  const { twenty_eight_days: early, fifty_six_days: late } = settings;
  const latest = late === 'never' ? NEVER : (late ?? FIFTY_SIX_DAYS_FROM);
  if (early !== undefined && early !== 'never' && early >= latest) {
    const what = `recall for 28 days would begin on ${early}, when recall for 56 days is in force`;
    context.refuse(['twenty_eight_days'], what, 'Give an earlier day, or a later fifty_six_days.');
  }
  const names = { parameter: 'recall_28_days_from', key: 'twenty_eight_days', what: 'recall for 28 days' };
  const others = { parameter: 'recall_56_days_from', key: 'fifty_six_days', what: 'recall for 56 days' };
  return [
    ...moveLaw({ ...names, beganOn: TWENTY_EIGHT_DAYS_FROM }, early, context),
    ...moveLaw({ ...others, beganOn: FIFTY_SIX_DAYS_FROM }, late, context),
  ];
}

function figures(settings: Settings, context: LeverContext): Change[] {
  if (FIGURES.every((key) => settings[key] === undefined)) {
    refuseIdle(settings, ['from', 'until', 'reaches'], 'without days, shares or exclusions', context);
    return [];
  }
  const when = window(settings, context);
  const appliesTo = settings.reaches === 'new-recalls' ? 'new' : 'alreadyInside';
  return [
    ...setAll('fixed_term_recall_days', settings.days, when, appliesTo),
    ...setEach('fixed_term_recall_days', 'recall_band', settings.days_by_length, when, appliesTo),
    ...setAll('fixed_term_recall_share', settings.share, when, appliesTo),
    ...setEach('fixed_term_recall_share', 'recall_band', settings.share_by_length, when, appliesTo),
    ...setEach('fixed_term_excluded', 'recall_ground', exclusions(settings), when, appliesTo),
    ...setAll('recall_on_charge_share', settings.on_charge_share, when, appliesTo),
  ];
}

function setAll(parameter: string, by: number | undefined, when: Window, appliesTo: Change['appliesTo']): Change[] {
  return by === undefined ? [] : [setTo(parameter, by, when, undefined, appliesTo)];
}

function exclusions({ charge_excludes, mappa_2_3_excludes }: Settings): Record<string, number | undefined> {
  const asNumber = (excludes: boolean | undefined) => (excludes === undefined ? undefined : Number(excludes));
  return { charge: asNumber(charge_excludes), 'mappa-2-3': asNumber(mappa_2_3_excludes) };
}

function datesInWords({ twenty_eight_days, fifty_six_days }: Settings): string[] {
  return [
    ...(twenty_eight_days === undefined ? [] : [`recall for 28 days ${lawDateInWords(twenty_eight_days)}`]),
    ...(fifty_six_days === undefined ? [] : [`recall for 56 days ${lawDateInWords(fifty_six_days)}`]),
  ];
}

function figuresOfRecall(settings: Settings): string[] {
  const { days, days_by_length, share, share_by_length, charge_excludes, mappa_2_3_excludes } = settings;
  const parts: string[] = [];
  if (days !== undefined) parts.push(`${days} days`);
  if (days_by_length) parts.push(`days by length of sentence: ${figuresInWords(days_by_length)}`);
  if (share !== undefined) parts.push(`${share} of recalls that nothing rules out`);
  if (share_by_length) parts.push(`shares by length of sentence: ${figuresInWords(share_by_length)}`);
  if (charge_excludes !== undefined) parts.push(`a charge ${rules(charge_excludes)} a fixed term out`);
  if (mappa_2_3_excludes !== undefined) parts.push(`MAPPA 2 and 3 ${rules(mappa_2_3_excludes)} a fixed term out`);
  if (settings.on_charge_share !== undefined) parts.push(`${settings.on_charge_share} of recalls on such a charge`);
  if (parts.length === 0) return [];
  const whom = settings.reaches === 'new-recalls' ? ', for recalls from then on' : '';
  return [`fixed-term recall: ${parts.join(', ')} ${windowInWords(settings)}${whom}`];
}

function rules(excludes: boolean): string {
  return excludes ? 'rules' : 'does not rule';
}
