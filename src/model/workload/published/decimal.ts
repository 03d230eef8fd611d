/**
 * A decimal number held exactly, as `units` / 10^`scale`.
 *
 * The published real-time service calculates with decimals of this kind. Doubles cannot hold 17.39 or 1.8, so a
 * product can fall short of a whole number or a half that it should reach, and truncating or rounding then goes wrong.
 */
export class Decimal {
  private constructor(
    private readonly units: bigint,
    private readonly scale: number,
  ) {}

  /**
   * The decimal that a person would write for `value`: 17.39 is 1739 / 100, not the nearest binary fraction.
   *
   * @throws RangeError if `value` is NaN or infinite
   */
  static of(value: number): Decimal {
    if (!Number.isFinite(value)) throw new RangeError(`Decimal.of needs a finite number, got ${value}`);
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const units = BigInt(whole + fraction);
    const scale = fraction.length - Number(exponent);
    return scale >= 0 ? new Decimal(units, scale) : new Decimal(units * powerOfTen(-scale), 0);
  }

  minus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.unitsAt(scale) - other.unitsAt(scale), scale);
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.units * other.units, this.scale + other.scale);
  }

  /**
   * The quotient to `decimals` places; a half goes away from zero (HALF_UP).
   *
   * @throws RangeError if `divisor` is 0
   */
  over(divisor: Decimal, decimals: number): Decimal {
    const numerator = this.units * powerOfTen(divisor.scale + decimals);
    const denominator = divisor.units * powerOfTen(this.scale);
    return new Decimal(dividedHalfUp(numerator, denominator), decimals);
  }

  /** The whole part of the quotient: truncated toward zero, without rounding before. @throws RangeError on division by 0 */
  wholePartOver(divisor: Decimal): number {
    return Number((this.units * powerOfTen(divisor.scale)) / (divisor.units * powerOfTen(this.scale)));
  }

  /** Rounded to `decimals` places; a half goes away from zero. */
  roundedTo(decimals: number): Decimal {
    return this.over(ONE, decimals);
  }

  /** Truncated toward zero. */
  truncated(): number {
    return Number(this.units / powerOfTen(this.scale));
  }

  /** The nearest double, so that 1739 / 100 gives the same number as writing 17.39. */
  toNumber(): number {
    const digits = String(this.units < 0n ? -this.units : this.units).padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return Number(`${this.units < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`);
  }

  private unitsAt(scale: number): bigint {
    return this.units * powerOfTen(scale - this.scale);
  }
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function dividedHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

const ONE = Decimal.of(1);
