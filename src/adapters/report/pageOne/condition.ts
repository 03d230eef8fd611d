import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { firstSentence } from '../firstSentence.js';
import { weakClaimsBehind } from '../weakClaims.js';

/** `if “...” is true, ` where an effect on a measure rests on weakly evidenced claims alone; else empty. */
export function conditionOf(result: ComparisonResult, context: ChartContext, measure: string): string {
  const claims = weakClaimsBehind(measure, context, result.edges).map(({ claim }) => `“${firstSentence(claim)}”`);
  return claims.length === 0 ? '' : `if ${claims.join(' and ')} ${claims.length === 1 ? 'is' : 'are'} true, `;
}
