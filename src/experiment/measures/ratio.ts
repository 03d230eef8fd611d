/** `part / whole`; NaN, which stands for "no figure", where the whole is zero. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
