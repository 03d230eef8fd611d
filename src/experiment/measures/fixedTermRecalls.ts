import type { Measure } from './measure.js';

export const fixedTermRecalls: Measure = {
  id: 'fixed_term_recalls',
  title: 'Recalls for a fixed term',
  unit: 'people',
  better: 'neither',
  definition:
    'Recalls in the month for a set number of days; the others last until the Parole Board releases or the sentence ends.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('fixed_term_recalls'),
};
