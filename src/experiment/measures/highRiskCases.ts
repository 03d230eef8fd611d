import type { Measure } from './measure.js';

export const highRiskCases: Measure = {
  id: 'high_risk_cases',
  title: 'People at high risk',
  unit: 'people',
  better: 'neither',
  definition:
    'People at high or very high risk of serious harm whose case a community officer holds or should hold at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('high_risk_held'),
};
