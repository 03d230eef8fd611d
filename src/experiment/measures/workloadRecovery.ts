import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import type { Measure, MonthView } from './measure.js';
import { workloadWithUnallocated } from './workloadPercent.js';

/** The service calls workload excessive over 110 % for four weeks (written question 172934). */
const EXCESSIVE_PERCENT = 110;

const isExcessive = (view: MonthView) => view.days > 0 && workloadWithUnallocated(view) > EXCESSIVE_PERCENT;

/** How long workload stays high, and when it stops being so for good. */
export const workloadRecovery: readonly Measure[] = [
  {
    id: 'weeks_over_110_percent',
    title: 'Weeks with workload over 110 %',
    unit: 'weeks',
    better: 'lower',
    definition: `Weeks of the months in which measured workload with unallocated cases is over ${EXCESSIVE_PERCENT} % on average over the month and the area.`,
    summary: 'sum',
    decimals: 1,
    illustrativeByRegion: true,
    value: (view) => (isExcessive(view) ? view.days / DAYS_PER_WEEK : 0),
  },
  {
    id: 'weeks_to_recover',
    title: 'Weeks until workload stays at 110 % or below',
    unit: 'weeks',
    better: 'lower',
    definition: `Weeks from the start to the end of the last month in which measured workload with unallocated cases is over ${EXCESSIVE_PERCENT} %, 0 where there is none; no figure while the latest month is over it, so for a whole run no figure unless every play of the future ends at or below it. What comes after the run is not known.`,
    summary: 'end',
    decimals: 1,
    illustrativeByRegion: true,
    value: (view) => (isExcessive(view) ? Number.NaN : view.lastDayWhere(isExcessive) / DAYS_PER_WEEK),
  },
];
