import type { Measure } from './measure.js';

export const postsKeptEmpty: Measure = {
  id: 'posts_kept_empty',
  title: 'Posts kept empty to pay for the arrangement',
  unit: 'FTE',
  better: 'lower',
  definition:
    'Posts of probation services officers that stand empty at the end of the month because an arrangement costs money beside posts (set-up, supplements) and the budget is what it was: somebody who could be taken on is not. Counted until that somebody would have left. Below 0: posts beyond those of the start, filled with money left over.',
  summary: 'mean',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('posts_kept_empty'),
};
