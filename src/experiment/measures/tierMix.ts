import { COLUMNS, type ColumnName } from '../../model/observation/columns.js';
import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

const NEWER = /^tier_v3_[a-g]$/;
const OLDER = /^tier_[a-d]$/;

const columnsLike = (pattern: RegExp): ColumnName[] =>
  COLUMNS.flatMap(({ name }) => (pattern.test(name) ? [name] : []));

/** Eleven measures: `tier_a_share` to `tier_d_share`, then `tier_v3_a_share` to `tier_v3_g_share`. No figure where the tiers are not in force. */
export const tierMix: readonly Measure[] = [
  ...sharesOf(columnsLike(OLDER), 'in the tiers with letter and number', ''),
  ...sharesOf(columnsLike(NEWER), 'in the newer tiers, one letter from A to G', ' of the newer tiers'),
];

function sharesOf(columns: readonly ColumnName[], tiers: string, suffix: string): Measure[] {
  return columns.map((column) => {
    const letter = column.slice(-1).toUpperCase();
    return {
      id: `${column}_share`,
      title: `Cases in tier ${letter}${suffix}`,
      unit: '% of community-held cases',
      better: 'neither',
      definition: `Cases in tier ${letter} / cases that a community officer holds or should hold, at the end of the month, ${tiers}; no figure while these tiers are not in force.`,
      summary: 'end',
      decimals: 1,
      illustrativeByRegion: true,
      value: (view) => {
        const all = columns.reduce((sum, each) => sum + view.get(each), 0);
        return 100 * ratio(view.get(column), all);
      },
    };
  });
}
