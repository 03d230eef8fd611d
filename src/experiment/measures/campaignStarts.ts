import type { Measure } from './measure.js';

export const campaignStarts: Measure = {
  id: 'campaign_starts',
  title: 'Probation officers from a campaign',
  unit: 'people',
  better: 'higher',
  definition: 'Probation officers who took up a post in the month through a campaign; they are counted as hired too.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('campaign_starts'),
};
