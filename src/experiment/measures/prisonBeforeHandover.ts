import type { Measure } from './measure.js';

export const prisonBeforeHandover: Measure = {
  id: 'prison_before_handover',
  title: 'In prison before handover',
  unit: 'people',
  better: 'neither',
  definition:
    'People in prison before first release whose case a prison officer still holds at the end of the month: no community officer, no community workload.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('prison_before_handover'),
};
