import { z } from 'zod';
import { dayNumber, isoDate } from '../../model/calendar.js';
import type { Change } from '../../model/inputs.js';
import { date, figure, wholeFigure } from '../scenario/schemaPieces.js';
import { defineLever, type LeverContext } from './lever.js';
import { exactlyOne } from './oneSetting.js';
import { rounded } from './rounded.js';
import { window, windowInWords } from './window.js';

/** Days around a cohort's date in which the target of that cohort stands. */
const DAYS_AROUND_COHORT = 14;
/** The target is a year's; a cohort is half of it. */
const COHORTS_A_YEAR = 2;

const how = exactlyOne('per_year', 'multiply_by', 'cohort_size');

const schema = z
  .strictObject({
    per_year: figure({ what: 'trainees a financial year', min: 0, max: 10_000, example: 1300 }).optional(),
    multiply_by: figure({ what: 'a ratio to the target without the lever', min: 0, max: 10, example: 1.2 }).optional(),
    cohort_size: wholeFigure({ what: 'a whole number of trainees', min: 0, max: 5000, example: 800 }).optional(),
    cohorts: z.array(date('the day on which a cohort starts', '2026-09-01')).min(1).optional(),
    from: date('the first day of the change', '2026-04-01').optional(),
    until: date('the day on which it ends, not included', '2028-04-01').optional(),
  })
  .refine(how.holds, how.message)
  .refine((settings) => (settings.cohort_size === undefined) === (settings.cohorts === undefined), {
    error: 'cohort_size and cohorts belong together\nGive both: cohort_size: 800 and cohorts: [2026-09-01].',
  })
  .refine((settings) => settings.cohorts === undefined || (settings.from ?? settings.until) === undefined, {
    error: 'from and until change nothing beside cohorts\nRemove them: a cohort has its own day.',
  });

type Settings = z.infer<typeof schema>;

export const traineeIntake = defineLever<Settings>({
  name: 'trainee_intake',
  title: 'Trainee intake',
  actsOn: 'staff',
  unit: 'trainees a financial year, or a cohort; England and Wales',
  description:
    'The number of trainees that the service sets out to start: half each on 1 September and 1 March, or cohorts of their own size. Fewer may start than planned (trainee_intake_achieved) and fewer qualify (trainee_completion); pay, training and recruitment are counted as cost.',
  example: '{ cohort_size: 800, cohorts: [2026-09-01, 2027-03-01] }',
  schema,
  parameters: ['trainee_intake_target'],
  changes(settings, context) {
    if (settings.cohorts)
      return settings.cohorts.map((cohort, index) => cohortChange(settings, cohort, index, context));
    const common = {
      parameter: 'trainee_intake_target',
      where: {},
      ...window(settings, context),
      appliesTo: 'alreadyInside' as const,
    };
    return [
      settings.per_year === undefined
        ? { ...common, op: 'multiply', by: settings.multiply_by ?? 1 }
        : { ...common, op: 'set', by: settings.per_year },
    ];
  },
  describe(settings) {
    if (settings.cohorts) return `cohorts of ${settings.cohort_size} trainees on ${settings.cohorts.join(', ')}`;
    const amount =
      settings.per_year === undefined
        ? `multiplied by ${settings.multiply_by}`
        : `${settings.per_year} trainees a year`;
    return `trainee intake: ${amount} ${windowInWords(settings)}`;
  },
  scaled(settings, factor) {
    const times = (value: number | undefined, decimals: number) =>
      value === undefined ? undefined : rounded(value * factor, decimals);
    return {
      ...settings,
      per_year: times(settings.per_year, 0),
      multiply_by: times(settings.multiply_by, 4),
      cohort_size: times(settings.cohort_size, 0),
    };
  },
});

function cohortChange(settings: Settings, cohort: string, index: number, context: LeverContext): Change {
  if (!/-(03|09)-01$/.test(cohort)) {
    const mend = `Cohorts start on 1 March and 1 September; give ${nearestCohort(cohort)}.`;
    context.refuse(['cohorts', index], `no cohort starts on ${cohort}`, mend);
  }
  const day = context.begins(cohort, 'cohorts', index);
  return {
    parameter: 'trainee_intake_target',
    where: {},
    from: Math.max(1, day - DAYS_AROUND_COHORT),
    until: Math.min(context.untilDay, day + DAYS_AROUND_COHORT),
    op: 'set',
    by: COHORTS_A_YEAR * (settings.cohort_size ?? 0),
    appliesTo: 'alreadyInside',
  };
}

/** The 1 March or 1 September nearest to a day. */
function nearestCohort(date: string): string {
  const day = dayNumber(date);
  const year = Number(date.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => [dayNumber(`${y}-03-01`), dayNumber(`${y}-09-01`)]);
  const nearest = candidates.reduce((best, next) => (Math.abs(next - day) < Math.abs(best - day) ? next : best));
  return isoDate(nearest);
}
