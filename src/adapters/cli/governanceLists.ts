import type { ServiceData } from '../../experiment/data/serviceData.js';
import { table } from './table.js';

/** Arrangements of who decides, and how many rights each takes from the nation. */
export function regimeLines({ regimes }: ServiceData): string[] {
  return table(
    regimes.map(({ id, title, holdings, grade }) => {
      const moved = new Set(holdings.map(({ right }) => right)).size;
      return [id, `${moved} rights not the nation's`, `evidence ${grade}`, title];
    }),
  );
}

/** What can move, then what never does. */
export function rightLines({ authorities }: ServiceData): string[] {
  return [
    ...table(authorities.rights.map(({ id, title, upheaval }) => [id, title, `${upheaval} of a change of employer`])),
    '',
    'Never moves:',
    ...authorities.neverMoves.map(({ what }) => `  ${what}`),
  ];
}

export function mechanismLines({ mechanisms }: ServiceData): string[] {
  return table(
    mechanisms.map(({ id, title, grade, figures }) => [
      id,
      `evidence ${grade}`,
      title,
      figures
        .map(({ parameter, distribution }) => `${parameter} ${distribution.low} to ${distribution.high}`)
        .join(', '),
    ]),
  );
}
