/**
 * A rational number, exact: what every official figure is computed with.
 *
 * Fractions are kept as they come and never reduced: scores divide by small counts only, and one
 * reduction costs more than the few digits it would save (docs/decisions/0002).
 */
export class Rational {
  static readonly ZERO = new Rational(0n, 1n);
  static readonly ONE = new Rational(1n, 1n);
  static readonly HUNDRED = new Rational(100n, 1n);

  private readonly numerator: bigint;
  /** Always above zero. */
  private readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** `numerator / denominator`; throws RangeError when the denominator is 0. */
  static ratio(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than 0');
    return denominator < 0n ? new Rational(-numerator, -denominator) : new Rational(numerator, denominator);
  }

  /**
   * The value of a double at 15 significant digits, exact from there on: a cell stored as
   * 1.1000000000000001 is 1.1. Throws RangeError for NaN and the infinities.
   *
   * @example Rational.of(0.1).plus(Rational.of(0.2)).equals(Rational.of(0.3)) // true
   */
  static of(value: number): Rational {
    if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return new Rational(BigInt(value), 1n);
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    const hundredths = Math.round(value * 100);
    if (hundredths / 100 === value && Math.abs(hundredths) < 1e15) {
      return new Rational(BigInt(hundredths), 100n);
    }
    const [digits = '', exponent = '0'] = value.toExponential(14).split('e');
    const power = Number(exponent) - 14;
    const mantissa = BigInt(digits.replace('.', ''));
    return power >= 0
      ? new Rational(mantissa * 10n ** BigInt(power), 1n)
      : new Rational(mantissa, 10n ** BigInt(-power));
  }

  plus(other: Rational): Rational {
    if (this.denominator === other.denominator) {
      return new Rational(this.numerator + other.numerator, this.denominator);
    }
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws RangeError when `other` is 0. */
  dividedBy(other: Rational): Rational {
    return Rational.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below 0, 0, or above 0, as this number is below, equal to, or above `other`. */
  compare(other: Rational): -1 | 0 | 1 {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  isBelow(other: Rational): boolean {
    return this.compare(other) < 0;
  }

  isAtLeast(other: Rational): boolean {
    return this.compare(other) >= 0;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isPositive(): boolean {
    return this.numerator > 0n;
  }

  /** This number, moved to the nearer end when it lies outside `low`…`high`. */
  within(low: Rational, high: Rational): Rational {
    if (this.isBelow(low)) return low;
    return high.isBelow(this) ? high : this;
  }

  /** The largest whole number not above this one. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  /** The double next to this number (to within one unit in the last place). */
  toNumber(): number {
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    if (magnitude < SAFE && this.denominator < SAFE) return Number(this.numerator) / Number(this.denominator);
    const surplus = bitLength(this.denominator) - bitLength(magnitude) + 64;
    const shift = surplus > 0 ? surplus : 0;
    const quotient = Number((magnitude << BigInt(shift)) / this.denominator);
    const value = shift > 1000 ? (quotient / 2 ** 1000) * 2 ** (1000 - shift) : quotient / 2 ** shift;
    return this.numerator < 0n ? -value : value;
  }

  /** Numerator and denominator (above zero), not reduced. */
  parts(): { readonly numerator: bigint; readonly denominator: bigint } {
    return { numerator: this.numerator, denominator: this.denominator };
  }
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

/** The sum of the numbers; 0 for none. */
export function sum(values: Iterable<Rational>): Rational {
  let total = Rational.ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The smaller of two numbers. */
export function smaller(a: Rational, b: Rational): Rational {
  return a.isBelow(b) ? a : b;
}

/** The larger of two numbers. */
export function larger(a: Rational, b: Rational): Rational {
  return a.isBelow(b) ? b : a;
}
