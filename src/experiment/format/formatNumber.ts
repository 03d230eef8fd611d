const MINUS = '\u2212';

/**
 * A number with thousands commas, a true minus sign and a fixed count of decimals, whatever the machine's locale.
 * `no figure` where there is none.
 *
 * @param decimals 0 to 6
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return 'no figure';
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const printed = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(printed) ? `${MINUS}${printed}` : printed;
}

/** As `formatNumber`, with a plus sign above zero: for differences. */
export function formatSigned(value: number, decimals = 0): string {
  const printed = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(printed) ? `+${printed}` : printed;
}
