import type { Measure } from './measure.js';

export const licenceCaseload: Measure = {
  id: 'licence_caseload',
  title: 'People on licence',
  unit: 'people',
  better: 'neither',
  definition: 'People released from a sentence and on licence in the community at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('licence'),
};
