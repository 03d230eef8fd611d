import { z } from 'zod';
import { dayNumber } from '../../model/calendar.js';
import type { Change } from '../../model/inputs.js';
import { date, explain } from '../scenario/schemaPieces.js';
import type { LeverContext } from './lever.js';
import { NEVER } from './never.js';
import { setTo } from './setTo.js';

interface LawDate {
  /** a parameter of kind `date` */
  readonly parameter: string;
  /** the lever's key that moves it */
  readonly key: string;
  /** completes "... was in force on the start" */
  readonly what: string;
  /** the day on which it began; the first day of the range where the day is drawn */
  readonly beganOn: string;
}

/** `never`, or a day on which something begins. */
export function dateOrNever(what: string, example: string) {
  return z.union([z.literal('never'), date(what, example)], {
    error: explain({ what: `never, or ${what}`, example }),
  });
}

/** Moves the day on which a rule begins. One in force at the start stays: people have already been through it. */
export function moveLaw(law: LawDate, setting: string | undefined, context: LeverContext): Change[] {
  if (setting === undefined) return [];
  if (context.startDate >= law.beganOn) {
    const mend = `Use a start before ${law.beganOn}, or leave the key out.`;
    context.refuse([law.key], `${law.what} was in force on the start, ${context.startDate}`, mend);
  }
  if (setting !== 'never') context.begins(setting, law.key);
  return [setDate(law.parameter, setting === 'never' ? NEVER : setting, context)];
}

/** A date holds for the whole run: it has no window of its own. */
export function setDate(parameter: string, date: string, context: LeverContext): Change {
  return setTo(parameter, dayNumber(date), { from: 1, until: context.untilDay });
}

/** `never`, `from 2026-10-01`. */
export function lawDateInWords(setting: string): string {
  return setting === 'never' ? 'never' : `from ${setting}`;
}
