/** More digits than any figure here supports, and few enough to leave out what binary fractions add. */
const SIGNIFICANT_DIGITS = 12;

/** A number for other programmes to read: 12 significant digits, no trailing zeros, a point, the same everywhere. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
