import type { Measure } from './measure.js';

export const prisonAfterHandover: Measure = {
  id: 'prison_after_handover',
  title: 'In prison after handover',
  unit: 'people',
  better: 'neither',
  definition:
    'People in prison before first release whose case has been handed over to a community officer at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('prison_after_handover'),
};
