import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { firstSentence } from '../firstSentence.js';
import { weakClaimsBehind } from '../weakClaims.js';

/** With more claims than this their names stand for them. */
const MOST_SPELT_OUT = 2;

/** `if “...” is true, ` where an effect on a measure rests on weakly evidenced claims alone; else empty. */
export function conditionOf(result: ComparisonResult, context: ChartContext, measure: string): string {
  const claims = weakClaimsBehind(measure, context, result.edges);
  if (claims.length === 0) return '';
  if (claims.length > MOST_SPELT_OUT)
    return `if what ${claims.map(({ id }) => id.toUpperCase()).join(', ')} claim (below) is true, `;
  const spelt = claims.map(({ claim }) => `“${firstSentence(claim)}”`);
  return `if ${spelt.join(' and ')} ${spelt.length === 1 ? 'is' : 'are'} true, `;
}
