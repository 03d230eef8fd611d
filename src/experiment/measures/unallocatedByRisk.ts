import type { Measure } from './measure.js';

const LEVELS = ['low', 'medium', 'high', 'very_high'] as const;

/** Who waits for an officer, by risk of serious harm. */
export const unallocatedByRisk: readonly Measure[] = LEVELS.map((level) => ({
  id: `unallocated_${level}`,
  title: `People without a named officer, ${inWords(level)} risk`,
  unit: 'people',
  better: 'lower',
  definition: `People at ${inWords(level)} risk of serious harm whose case a community officer should hold and nobody holds at the end of the month.`,
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get(`unallocated_${level}`),
}));

function inWords(level: string): string {
  return level.replace('_', ' ');
}
