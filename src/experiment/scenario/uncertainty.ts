import { z } from 'zod';
import { dayOrNull } from './dayOrNull.js';
import { explain } from './schemaPieces.js';

const valueError = explain({ what: 'a number or a date', example: 0.67 });
const value = z
  .union(
    [z.number({ error: valueError }), z.string().refine((text) => dayOrNull(text) !== null, { error: valueError })],
    { error: valueError },
  )
  .describe('a number, or a date for a parameter that is a date');

const bounds = { low: value, high: value };
const blockError = (example: string) => ({ error: explain({ what: `a block such as ${example}`, example }) });
const uniform = z.strictObject(bounds, blockError('{ low: 0.55, high: 0.80 }'));
const triangular = z.strictObject(
  { low: value, mode: value, high: value },
  blockError('{ low: 0.55, mode: 0.67, high: 0.80 }'),
);

const range = z
  .strictObject({ uniform: uniform.optional(), triangular: triangular.optional() })
  .refine((written) => (written.uniform === undefined) !== (written.triangular === undefined), {
    error:
      'expected either uniform or triangular\nGive for example { triangular: { low: 0.55, mode: 0.67, high: 0.80 } }.',
  })
  .superRefine((written, context) => {
    const [name, steps] = written.triangular
      ? (['triangular', [written.triangular.low, written.triangular.mode, written.triangular.high]] as const)
      : (['uniform', written.uniform ? [written.uniform.low, written.uniform.high] : []] as const);
    const slip = orderSlip(steps);
    if (slip) context.addIssue({ code: 'custom', path: [name], message: slip });
  });

/** One figure for what is held fixed, or a range for what is drawn once a replication. */
export const uncertaintySchema = z.union([value, range], {
  error: explain({
    what: 'a number, a date or a range',
    example: '{ triangular: { low: 0.55, mode: 0.67, high: 0.80 } }',
  }),
});

export type Uncertainty = z.infer<typeof uncertaintySchema>;

function orderSlip(steps: readonly (string | number)[]): string | null {
  if (steps.some((step) => typeof step !== typeof steps[0])) {
    return 'mixes numbers and dates\nGive numbers for a figure and dates for a parameter that is a date.';
  }
  const values = steps.map((step) => (typeof step === 'string' ? (dayOrNull(step) ?? 0) : step));
  const rises = values.every((value, index) => index === 0 || values[index - 1] <= value);
  if (rises && (values.length === 0 || values[0] < values[values.length - 1])) return null;
  return `the values ${steps.join(', ')} do not rise\nGive them in order: low, then mode, then high, with low below high.`;
}
