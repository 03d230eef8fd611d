import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const workDelivered: Measure = {
  id: 'work_delivered',
  title: 'Work that the hours allow',
  unit: '% of work needed',
  better: 'higher',
  definition:
    'Points of the work that case holders have hours for, those beyond contract included, unit by unit / points of the work to be done as the tool measures it, people who wait included and tasks left out under the Prioritising Probation Framework not, over the month. By corrected workload it would be lower.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * ratio(view.get('work_done_days'), view.get('work_needed_days')),
};
