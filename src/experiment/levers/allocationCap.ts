import { z } from 'zod';
import { date, figure } from '../scenario/schemaPieces.js';
import { capacitySteps, stepChanges, stepsInWords } from './capacitySteps.js';
import { defineLever } from './lever.js';
import { setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the first day of the cap', '2026-04-01'),
  until: date('the day on which the cap ends, not included', '2027-04-01').optional(),
  per_cent: figure({ what: 'per cent of points available', min: 50, max: 500, example: 120 }),
  ...capacitySteps,
});

export const allocationCap = defineLever<z.infer<typeof schema>>({
  name: 'allocation_cap',
  title: 'Allocation cap',
  actsOn: 'allocation',
  unit: 'per cent of points available',
  description:
    'No officer is given a case that would take their measured workload above the cap. What happens to the cases that nobody can take is a choice of its own; those left wait without an officer. A cap lowers measured workload by leaving people unallocated: read both.',
  example: '{ from: 2026-04-01, per_cent: 120, then: [share, force_high_risk] }',
  schema,
  parameters: ['allocation_cap', 'at_capacity', 'refusal_answer_days', 'spo_most_cases', 'agency_at_capacity'],
  changes(settings, context) {
    const when = window(settings, context);
    return [setTo('allocation_cap', settings.per_cent, when), ...stepChanges(settings, when, context)];
  },
  describe: (settings) =>
    `no case above ${settings.per_cent} % of points available ${windowInWords(settings)}; ${stepsInWords(settings)}`,
});
