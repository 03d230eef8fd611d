import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const specialistShortage: Measure = {
  id: 'specialist_shortage',
  title: 'Specialist cover missing',
  unit: '% of specialists needed',
  better: 'lower',
  definition:
    'Specialists among probation officers (an assumed share) who are missing at the end of the month where they are needed, ill or gone and not replaced, help from other units counted, and in all regions together from other regions; 100 x missing / needed.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * ratio(view.get('specialists_short'), view.get('specialists_needed')),
};
