import type { Slip } from '../data/dataError.js';
import { formatNumber } from '../format/formatNumber.js';
import type { Tried } from './findFactor.js';
import type { SizingPair } from './pairsToSize.js';

/** No size of a lever comes to the sum: what came nearest, and what to do. */
export function unreached({ scenario, comparedWith, levers }: SizingPair, pounds: number, best: Tried | null): Slip {
  const names = levers.map(({ name }) => name).join(' and ');
  const came =
    best === null ? '' : `; nearest: ${inPounds(best.cost)} at ${formatNumber(best.factor, 2)} times its size`;
  return {
    where: scenario.where(['levers', levers[0].name]),
    what: `no size of ${names} makes ${scenario.name} cost ${inPounds(pounds)} more than ${comparedWith.name}${came}`,
    mend: 'Give another sum, let the lever act for longer, or run more regions or replications: people come in whole numbers.',
  };
}

const inPounds = (value: number) => formatNumber(value).replace(/\d/, '£$&');
