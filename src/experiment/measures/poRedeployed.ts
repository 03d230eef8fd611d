import type { Measure } from './measure.js';

export const poRedeployed: Measure = {
  id: 'po_redeployed',
  title: 'Probation officers redeployed to sentence management',
  unit: 'people',
  better: 'neither',
  definition:
    'Probation officers who moved to sentence management in the month, from a role without cases or from headquarters; what their old work loses is not counted.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_redeployed_from_roles') + view.get('po_redeployed_from_headquarters'),
};
