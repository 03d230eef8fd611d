import type { ColumnName } from '../../model/observation/columns.js';
import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import type { Measure, MonthView } from './measure.js';

export const weeksWaited: Measure = {
  id: 'weeks_waited',
  title: 'Waiting time so far of those without an officer',
  unit: 'weeks',
  better: 'lower',
  definition:
    'Of people whose case nobody holds at the end of the month, the mean of the weeks for which they have waited so far; 0 where nobody waits.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => meanWeeks(view, ['low', 'medium', 'high', 'very_high']),
};

export const weeksWaitedHighRisk: Measure = {
  id: 'weeks_waited_high_risk',
  title: 'Waiting time so far of those at high risk without an officer',
  unit: 'weeks',
  better: 'lower',
  definition:
    'Of people at high or very high risk of serious harm whose case nobody holds at the end of the month, the mean of the weeks for which they have waited so far; 0 where nobody waits.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => meanWeeks(view, ['high', 'very_high']),
};

type Level = 'low' | 'medium' | 'high' | 'very_high';

function meanWeeks(view: MonthView, levels: readonly Level[]): number {
  const sum = (columns: readonly ColumnName[]) => columns.reduce((total, column) => total + view.get(column), 0);
  const people = sum(levels.map((level): ColumnName => `unallocated_${level}`));
  return people === 0 ? 0 : sum(levels.map((level): ColumnName => `waited_days_${level}`)) / people / DAYS_PER_WEEK;
}
