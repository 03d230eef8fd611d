import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const skillOfCaseHolders: Measure = {
  id: 'skill_of_case_holders',
  title: 'Skill of case holders',
  unit: '% of full skill',
  better: 'higher',
  definition:
    'Mean over the full-time equivalents in sentence management of the share of full skill that each has at the end of the month: it grows with time at the desk, in training in proportion to the work carried, and fades in long absence. An assumed scale: only movements mean something.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * skillShare(view),
};

/** Mean skill, 0 to 1. */
export function skillShare(view: Parameters<Measure['value']>[0]): number {
  return ratio(view.get('skill_fte'), view.get('case_holding_fte'));
}
