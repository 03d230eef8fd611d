import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { DAYS_PER_MONTH, SERVICE_BANDS } from '../../model/vocabulary.js';
import { date, figure, kebabName, oneOf, wholeFigure } from '../scenario/schemaPieces.js';
import { bandsInWords } from './bandsInWords.js';
import { defineLever } from './lever.js';
import { places } from './places.js';
import { rounded } from './rounded.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the payment', '2026-04-01'),
  until: date('the day on which it ends, not included', '2028-04-01').optional(),
  pounds_per_head_and_year: figure({ what: 'pounds a head and year', min: 1, max: 100_000, example: 3000 }),
  tie_in_months: wholeFigure({
    what: 'whole months for which the last payment binds',
    min: 0,
    max: 48,
    example: 12,
  }).optional(),
  grade: oneOf('a grade', ['PO', 'PSO', 'SPO']).optional(),
  bands: z.array(oneOf('a band of years of service', SERVICE_BANDS)).min(1).optional(),
  regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
});

export const retentionPayment = defineLever<z.infer<typeof schema>>({
  name: 'retention_payment',
  title: 'Payment to stay',
  actsOn: 'pay',
  unit: 'pounds a head and year',
  description:
    'A payment to everybody of a grade and of some lengths of service, beside pay. It keeps people through edge C7 alone, as more pay of the same size would: with the elasticity in force, not with an effect that the author claims. Those who took it stay bound for the tie-in; when that is over, some of those whom it kept leave within a year. It keeps nobody from retiring.',
  example:
    '{ from: 2026-04-01, until: 2028-04-01, pounds_per_head_and_year: 3000, tie_in_months: 12, grade: PO, bands: [5-10] }',
  schema,
  parameters: ['retention_payment', 'payment_counts_as_pay', 'payment_tie_in_days'],
  changes(settings, context) {
    const when = window(settings, context);
    const tieIn = Math.round((settings.tie_in_months ?? 0) * DAYS_PER_MONTH);
    return places(settings).flatMap((where): Change[] => {
      const common = { where, ...when, op: 'set' as const, appliesTo: 'alreadyInside' as const };
      return [
        { parameter: 'retention_payment', ...common, by: settings.pounds_per_head_and_year },
        { parameter: 'payment_counts_as_pay', ...common, by: 1 },
        ...(tieIn === 0 ? [] : [{ parameter: 'payment_tie_in_days', ...common, by: tieIn }]),
      ];
    });
  },
  describe(settings) {
    const who = [settings.grade ?? 'PO, PSO and SPO', ...(settings.bands ? [bandsInWords(settings.bands)] : [])];
    const regions = settings.regions ? ` in ${settings.regions.join(', ')}` : '';
    const tie = settings.tie_in_months ? `, bound for ${settings.tie_in_months} months after it` : '';
    return `payment to stay of ${settings.pounds_per_head_and_year} pounds a head and year for ${who.join(', ')}${regions} ${windowInWords(settings)}${tie}; acts through pay (C7), repaid by nobody`;
  },
  scaled: (settings, factor) => ({
    ...settings,
    pounds_per_head_and_year: rounded(settings.pounds_per_head_and_year * factor, 2),
  }),
});
