type Integer = number | bigint;

/** Below this, a whole double and its 15 significant digits are the same number. */
const LIMIT = 1e15;

/**
 * A rational number, exact: what every official figure is computed with.
 *
 * Numerator and denominator are doubles while both are safe integers, and bigints from then on. They
 * are never reduced: scores divide by small counts only, and one reduction costs more than the few
 * digits it would save (docs/decisions/0002).
 */
export class Rational {
  static readonly ZERO = new Rational(0, 1);
  static readonly ONE = new Rational(1, 1);
  static readonly HUNDRED = new Rational(100, 1);
  /** Counts and points are mostly small and whole: each of these is made once. */
  private static readonly SMALL = Array.from({ length: 1024 }, (_, whole) => new Rational(whole, 1));

  private readonly numerator: Integer;
  /** Above zero. */
  private readonly denominator: Integer;

  private constructor(numerator: Integer, denominator: Integer) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** `numerator / denominator`; throws RangeError when the denominator is 0. */
  static ratio(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than 0');
    const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
    return new Rational(smallest(top), smallest(bottom));
  }

  /**
   * The value of a double at 15 significant digits, exact from there on: a cell stored as
   * 1.1000000000000001 is 1.1. Throws RangeError for NaN and the infinities.
   *
   * @example Rational.of(0.1).plus(Rational.of(0.2)).equals(Rational.of(0.3)) // true
   */
  static of(value: number): Rational {
    if (Number.isInteger(value) && Math.abs(value) < LIMIT) {
      return Rational.SMALL[value] ?? new Rational(value, 1);
    }
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    const hundredths = Math.round(value * 100);
    const areEnough = hundredths / 100 === value && Math.abs(hundredths) < LIMIT;
    return areEnough ? new Rational(hundredths, 100) : Rational.fromDigits(value);
  }

  private static fromDigits(value: number): Rational {
    const [digits = '', exponent = '0'] = value.toExponential(14).split('e');
    const mantissa = BigInt(digits.replace('.', ''));
    const power = Number(exponent) - 14;
    return power < 0
      ? new Rational(mantissa, 10n ** BigInt(-power))
      : new Rational(mantissa * 10n ** BigInt(power), 1n);
  }

  plus(other: Rational): Rational {
    if (this.denominator === other.denominator) {
      return new Rational(total(this.numerator, other.numerator), this.denominator);
    }
    return new Rational(
      total(product(this.numerator, other.denominator), product(other.numerator, this.denominator)),
      product(this.denominator, other.denominator),
    );
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(
      product(this.numerator, other.numerator),
      product(this.denominator, other.denominator),
    );
  }

  /** Throws RangeError when `other` is 0. */
  dividedBy(other: Rational): Rational {
    if (other.isZero()) throw new RangeError('division by 0');
    const numerator = product(this.numerator, other.denominator);
    const denominator = product(this.denominator, other.numerator);
    return denominator < 0 ? new Rational(-numerator, -denominator) : new Rational(numerator, denominator);
  }

  /** Below 0, 0, or above 0, as this number is below, equal to, or above `other`. */
  compare(other: Rational): -1 | 0 | 1 {
    if (this.denominator === other.denominator) return order(this.numerator, other.numerator);
    return order(product(this.numerator, other.denominator), product(other.numerator, this.denominator));
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
    return order(this.numerator, 0) === 0;
  }

  isPositive(): boolean {
    return this.numerator > 0;
  }

  /** This number, moved to the nearer end when it lies outside `low`…`high`. */
  within(low: Rational, high: Rational): Rational {
    if (this.isBelow(low)) return low;
    return high.isBelow(this) ? high : this;
  }

  /** The largest whole number not above this one. */
  floor(): bigint {
    const { numerator, denominator } = this.parts();
    const quotient = numerator / denominator;
    return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
  }

  /** The double next to this number, however its fraction is written. */
  toNumber(): number {
    if (typeof this.numerator === 'number' && typeof this.denominator === 'number') {
      // Adding 0 makes the negative zero of 0 × −1 an ordinary one.
      return this.numerator / this.denominator + 0;
    }
    const { numerator, denominator } = this.parts();
    const magnitude = numerator < 0n ? -numerator : numerator;
    const shift = Math.max(bitLength(denominator) - bitLength(magnitude) + 64, 0);
    const quotient = nextDouble(magnitude << BigInt(shift), denominator);
    const value = shift > 1000 ? (quotient / 2 ** 1000) * 2 ** (1000 - shift) : quotient / 2 ** shift;
    return numerator < 0n ? -value : value;
  }

  /** Numerator and denominator (above zero) where both are kept as doubles; null where they grew too large. */
  doubles(): { readonly numerator: number; readonly denominator: number } | null {
    const { numerator, denominator } = this;
    return typeof numerator === 'number' && typeof denominator === 'number'
      ? { numerator, denominator }
      : null;
  }

  /** Numerator and denominator (above zero), not reduced. */
  parts(): { readonly numerator: bigint; readonly denominator: bigint } {
    return { numerator: BigInt(this.numerator), denominator: BigInt(this.denominator) };
  }
}

/** A double where that is exact: everything that is computed from it is then quick. */
function smallest(value: bigint): Integer {
  return -LIMIT < value && value < LIMIT ? Number(value) : value;
}

function product(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const value = a * b;
    if (Number.isSafeInteger(value)) return value;
  }
  return BigInt(a) * BigInt(b);
}

function total(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const value = a + b;
    if (Number.isSafeInteger(value)) return value;
  }
  return BigInt(a) + BigInt(b);
}

/** JavaScript compares doubles and bigints by their exact values. */
function order(a: Integer, b: Integer): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** The double next to a quotient of at least 60 binary digits: a rest shows in the last one, where it can only decide a half. */
function nextDouble(dividend: bigint, divisor: bigint): number {
  const quotient = dividend / divisor;
  return Number(quotient * divisor === dividend ? quotient : quotient | 1n);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

/** The sum of the numbers; 0 for none. */
export function sum(values: Iterable<Rational>): Rational {
  let partial = Rational.ZERO;
  for (const value of values) partial = partial.plus(value);
  return partial;
}

/** The smaller of two numbers. */
export function smaller(a: Rational, b: Rational): Rational {
  return a.isBelow(b) ? a : b;
}

/** The larger of two numbers. */
export function larger(a: Rational, b: Rational): Rational {
  return a.isBelow(b) ? b : a;
}
