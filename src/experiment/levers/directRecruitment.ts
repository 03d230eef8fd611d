import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { date, figure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { rounded } from './rounded.js';
import { window, windowInWords } from './window.js';

const schema = z
  .strictObject({
    from: date('the first day of the change', '2026-04-01'),
    until: date('the day on which it ends, not included', '2028-04-01').optional(),
    applicants_per_month: figure({ what: 'qualified applicants a month', min: 0, max: 1000, example: 16 }).optional(),
    multiply_by: figure({
      what: 'a ratio to the applicants without the lever',
      min: 0,
      max: 20,
      example: 2,
    }).optional(),
    lead_time_months: figure({ what: 'months from vacancy to start', min: 0, max: 36, example: 4 }).optional(),
  })
  .refine((settings) => settings.applicants_per_month === undefined || settings.multiply_by === undefined, {
    error: 'applicants_per_month and multiply_by say the same thing\nKeep one of them.',
  })
  .refine(
    (settings) => (settings.applicants_per_month ?? settings.multiply_by ?? settings.lead_time_months) !== undefined,
    { error: 'nothing changes\nGive applicants_per_month, multiply_by or lead_time_months.' },
  );

export const directRecruitment = defineLever<z.infer<typeof schema>>({
  name: 'direct_recruitment',
  title: 'Direct recruitment of probation officers',
  actsOn: 'staff',
  unit: 'qualified applicants a month, England and Wales',
  description:
    'More or fewer people who are already qualified apply for vacant posts, or hiring takes less or more time. Hires are limited by applicants and by vacancies.',
  example: '{ from: 2026-04-01, applicants_per_month: 16, lead_time_months: 4 }',
  schema,
  parameters: ['po_applicants', 'po_hiring_lead_time'],
  changes(settings, context) {
    const common = { where: {}, ...window(settings, context), appliesTo: 'alreadyInside' as const };
    const changes: Change[] = [];
    if (settings.applicants_per_month !== undefined) {
      changes.push({ parameter: 'po_applicants', ...common, op: 'set', by: settings.applicants_per_month });
    }
    if (settings.multiply_by !== undefined) {
      changes.push({ parameter: 'po_applicants', ...common, op: 'multiply', by: settings.multiply_by });
    }
    if (settings.lead_time_months !== undefined) {
      changes.push({ parameter: 'po_hiring_lead_time', ...common, op: 'set', by: settings.lead_time_months });
    }
    return changes;
  },
  scaled(settings, factor) {
    const { applicants_per_month: applicants, multiply_by: ratio } = settings;
    if (applicants !== undefined) return { ...settings, applicants_per_month: rounded(applicants * factor, 2) };
    return ratio === undefined ? null : { ...settings, multiply_by: rounded(ratio * factor, 4) };
  },
  describe(settings) {
    const parts: string[] = [];
    if (settings.applicants_per_month !== undefined)
      parts.push(`${settings.applicants_per_month} qualified applicants a month`);
    if (settings.multiply_by !== undefined) parts.push(`qualified applicants multiplied by ${settings.multiply_by}`);
    if (settings.lead_time_months !== undefined) parts.push(`hired within ${settings.lead_time_months} months`);
    return `direct recruitment: ${parts.join(', ')} ${windowInWords(settings)}; pay and recruitment counted`;
  },
});
