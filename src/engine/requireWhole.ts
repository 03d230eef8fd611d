/** @throws RangeError unless the value is a whole number from 1 to `most` */
export function requireWhole(name: string, value: number, most: number): void {
  if (!(Number.isInteger(value) && value >= 1 && value <= most)) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, got ${value}`);
  }
}
