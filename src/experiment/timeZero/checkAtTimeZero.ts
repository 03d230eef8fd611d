import type { Inputs } from '../../model/inputs.js';
import { startOf } from '../../model/timeZero/startOf.js';
import { formatNumber } from '../format/formatNumber.js';
import type { TimeZeroRow } from '../result.js';
import { QUANTITIES } from './quantities.js';
import type { TimeZeroFile, TimeZeroTarget } from './timeZeroFile.js';

/**
 * The check of a start before anything is played: the whole nation, uncertainties at their central values, levers not
 * yet begun, so that it is the same for every arm and every choice of regions.
 *
 * @param targets what the start is held against
 */
export function checkAtTimeZero(inputs: Inputs, seed: string, targets: TimeZeroFile): TimeZeroRow[] {
  const national = { ...inputs, selectedRegions: inputs.regions.map((region) => region.id), changes: [] };
  const service = startOf(national, seed, 0);
  return targets.rows.map((target) => rowOf(target, QUANTITIES[target.quantity].value(service)));
}

function rowOf(target: TimeZeroTarget, modelled: number): TimeZeroRow {
  const { title, unit, decimals } = QUANTITIES[target.quantity];
  const remark = target.remark ?? null;
  const row = { quantity: title, unit, modelled, decimals, remark };
  if (target.between) {
    const [low, high] = target.between;
    const published = `${formatNumber(low, 0)} to ${formatNumber(high, 0)}`;
    return { ...row, published, tolerance: 'inside', passes: modelled >= low && modelled <= high };
  }
  if (target.published === undefined) return { ...row, published: null, tolerance: 'not gated', passes: null };
  const within = target.within ?? 0;
  const passes = Math.abs(modelled - target.published) <= within + 1e-9;
  const tolerance = within === 0 ? 'exact' : `within ${formatNumber(within, within < 1 ? 1 : 0)}`;
  return { ...row, published: formatNumber(target.published, decimals), tolerance, passes };
}
