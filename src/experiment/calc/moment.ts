import { z } from 'zod';
import { dayOrNull } from '../scenario/dayOrNull.js';
import { explain } from '../scenario/schemaPieces.js';

const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const error = explain({ what: 'a day and time such as 2026-04-01T18:45', example: '2026-04-01T18:45' });

/** A day and a time on it, as in 2026-04-01T18:45. */
export const moment = z
  .string({ error })
  .refine((text) => dayOrNull(FORM.exec(text)?.[1] ?? '') !== null, { error })
  .transform((text) => {
    const [, date = '', hour, minute] = FORM.exec(text) ?? [];
    return { date, minute: 60 * Number(hour) + Number(minute) };
  });
