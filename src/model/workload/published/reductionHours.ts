import { Decimal } from './decimal.js';

/** Reductions are stored in hundredths of an hour. */
const HOUR_DECIMALS = 2;
const ONE_PER_CENT = Decimal.of(0.01);

/**
 * Hours a week that a reduction takes off: contracted x percent / 100, to 2 decimals, a half up, at most the contract.
 *
 * The published code rounds a product of doubles; for a half that a double cannot hold (36.5 hours at 5 % are 1.825)
 * this function rounds the decimal itself, to 1.83.
 * Source: ministryofjustice/wmt-web, app/services/helpers/reduction-hours-calculator.js,
 * commit 47d98ee14247edb67d80e589e794c497194daed9.
 *
 * @param contracted hours a week
 * @param percent of contracted hours; null = no percentage set, which reduces by the full contract
 * @throws RangeError if a number is NaN or infinite
 */
export function reductionHours(contracted: number, percent: number | null): number {
  if (percent === null) return contracted;
  const hours = Decimal.of(contracted).times(Decimal.of(percent)).times(ONE_PER_CENT);
  return Math.min(hours.roundedTo(HOUR_DECIMALS).toNumber(), contracted);
}
