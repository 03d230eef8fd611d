import { z } from 'zod';
import { pow } from '../../engine/math/pow.js';
import type { Change } from '../../model/inputs.js';
import { SERVICE_BANDS } from '../../model/vocabulary.js';
import { date, figure, kebabName, oneOf } from '../scenario/schemaPieces.js';
import { bandsInWords } from './bandsInWords.js';
import { defineLever } from './lever.js';
import { exactlyOne } from './oneSetting.js';
import { places } from './places.js';
import { rounded } from './rounded.js';
import { window, windowInWords } from './window.js';

const how = exactlyOne('multiply_by', 'set');

const schema = z
  .strictObject({
    from: date('the first day on which leaving changes', '2026-04-01'),
    until: date('the day on which it ends, not included', '2028-04-01').optional(),
    multiply_by: figure({
      what: 'a ratio to the leaving rate without the lever',
      min: 0,
      max: 5,
      example: 0.8,
    }).optional(),
    set: figure({ what: 'leavers a head and year', min: 0, max: 2, example: 0.05 }).optional(),
    grade: oneOf('a grade', ['PO', 'PSO', 'SPO']).optional(),
    bands: z.array(oneOf('a band of years of service', SERVICE_BANDS)).min(1).optional(),
    regions: z.array(kebabName('the name of a region', 'wales')).min(1).optional(),
    payment_per_officer_per_year: figure({
      what: 'pounds an officer and year',
      min: 0,
      max: 100_000,
      example: 5_140,
    }).optional(),
  })
  .refine(how.holds, how.message);

type Settings = z.infer<typeof schema>;

export const leavingRate = defineLever<Settings>({
  name: 'leaving_rate',
  title: 'Leaving rate',
  actsOn: 'staff',
  unit: 'ratio to the rate without the lever, or leavers a head and year',
  description:
    'Fewer or more people leave the service, of all grades or one, at all lengths of service or some. How it is achieved is not modelled; a retention payment may be stated and is then counted as cost. Without one the lever is free, and the report says so. Who retires, retires all the same; a rate that is set is that of all leavers.',
  example: '{ from: 2026-04-01, multiply_by: 0.8, grade: PO, bands: [5-10], payment_per_officer_per_year: 5140 }',
  schema,
  parameters: ['leaving_rate', 'retention_payment'],
  changes(settings, context) {
    const when = window(settings, context);
    const rate =
      settings.set === undefined
        ? { op: 'multiply' as const, by: settings.multiply_by ?? 1 }
        : { op: 'set' as const, by: settings.set };
    return places(settings).flatMap((where): Change[] => {
      const common = { where, ...when, appliesTo: 'alreadyInside' as const };
      const leaving: Change = { parameter: 'leaving_rate', ...common, ...rate };
      if (settings.payment_per_officer_per_year === undefined) return [leaving];
      return [
        leaving,
        { parameter: 'retention_payment', ...common, op: 'set', by: settings.payment_per_officer_per_year },
      ];
    });
  },
  describe(settings) {
    const who = [settings.grade ?? 'all grades', ...(settings.bands ? [bandsInWords(settings.bands)] : [])];
    const change =
      settings.set === undefined ? `multiplied by ${settings.multiply_by}` : `set to ${settings.set} a year`;
    const cost =
      settings.payment_per_officer_per_year === undefined
        ? 'no cost stated: counted as free'
        : `${settings.payment_per_officer_per_year} pounds an officer and year`;
    const regions = settings.regions ? ` in ${settings.regions.join(', ')}` : '';
    return `leaving of ${who.join(', ')}${regions} ${change} ${windowInWords(settings)}; ${cost}`;
  },
  scaled(settings, factor) {
    const { multiply_by: ratio, payment_per_officer_per_year: payment } = settings;
    if (ratio === undefined || !payment) return null;
    // every further pound keeps the same share of those who would still leave: the ratio is raised to the factor
    return {
      ...settings,
      multiply_by: rounded(pow(ratio, factor), RATIO_DECIMALS),
      payment_per_officer_per_year: rounded(payment * factor, 0),
    };
  },
});

const RATIO_DECIMALS = 4;
