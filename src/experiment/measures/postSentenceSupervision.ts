import type { Measure } from './measure.js';

export const postSentenceSupervision: Measure = {
  id: 'post_sentence_supervision',
  title: 'People on post-sentence supervision',
  unit: 'people',
  better: 'neither',
  definition: 'People on post-sentence supervision at the end of the month, until its repeal.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('post_sentence_supervision'),
};
