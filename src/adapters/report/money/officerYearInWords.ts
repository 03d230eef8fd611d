import type { ComparisonResult, CostPerOfficerYear } from '../../../experiment/result.js';
import type { Comparison } from '../../charts/read/mainComparison.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { roundToSupport, type Support, supportOf } from '../../charts/words/roundToSupport.js';

/** `£41,000 paid for each officer-year gained (interval £38,000 to £45,000)`; null where there is no comparison. */
export function officerYearInWords(result: ComparisonResult, { scenario }: Comparison, area: string): string | null {
  const found = result.costPerOfficerYear.find((one) => one.arm === scenario.name && one.area === area);
  if (!found) return null;
  if (result.draft) return 'none in a draft';
  if (found.ratio === null) return 'not decided: the difference in officer-years cannot be told from zero';
  return ratioInWords(found.ratio, found.officerYears);
}

function ratioInWords({ mean, low, high }: NonNullable<CostPerOfficerYear['ratio']>, officerYears: number): string {
  const support = supportOf((high - low) / 2, 0);
  const gained = officerYears > 0;
  const verb = mean > 0 === gained ? 'paid' : 'saved';
  const size = pounds(Math.abs(mean), support);
  return `${size} ${verb} for each officer-year ${gained ? 'gained' : 'lost'} (${interval(low, high, support)})`;
}

/** Without signs where the sentence says the way. */
function interval(low: number, high: number, support: Support): string {
  if (low < 0 && high > 0) {
    const [from, to] = [low, high].map((value) => signedPounds(value, support));
    return `interval ${from} to ${to}: whether money is paid or saved is not decided`;
  }
  const [from, to] = [low, high].map(Math.abs).sort((a, b) => a - b);
  return `interval ${pounds(from, support)} to ${pounds(to, support)}`;
}

const pounds = (value: number, support: Support) =>
  `£${formatNumber(roundToSupport(value, support), support.decimals)}`;

const signedPounds = (value: number, support: Support) =>
  formatSigned(roundToSupport(value, support), support.decimals).replace(/\d/, '£$&');
