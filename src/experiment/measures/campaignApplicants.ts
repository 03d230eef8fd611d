import type { Measure } from './measure.js';

export const campaignApplicants: Measure = {
  id: 'campaign_applicants',
  title: 'Applicants of a campaign',
  unit: 'people',
  better: 'neither',
  definition:
    'People who applied in the month in a campaign for qualified probation officers; those of every month outside campaigns are not counted.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('campaign_applicants'),
};
