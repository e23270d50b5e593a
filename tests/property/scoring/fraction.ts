/**
 * A fraction in lowest terms with a positive denominator. It is written for the oracle alone, so that a
 * mistake in the program's own exact arithmetic cannot hide behind itself.
 */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const ONE: Fraction = { top: 1n, bottom: 1n };
export const HUNDRED: Fraction = { top: 100n, bottom: 1n };

export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('a fraction over 0');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(magnitude(top), magnitude(bottom));
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

/** A count, exact. */
export function whole(count: number): Fraction {
  return { top: BigInt(count), bottom: 1n };
}

/**
 * A double at its 15 significant digits: the decimal text is taken apart and put together exactly.
 *
 * @example decimal(0.1 + 0.2) // 3/10
 */
export function decimal(value: number): Fraction {
  const parts = /^(-?)(\d)\.(\d{14})e([+-]\d+)$/.exec(value.toExponential(14));
  if (parts === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', first = '', rest = '', power = ''] = parts;
  const digits = BigInt(sign + first + rest);
  const exponent = Number(power) - 14;
  return exponent >= 0
    ? fraction(digits * 10n ** BigInt(exponent), 1n)
    : fraction(digits, 10n ** BigInt(-exponent));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Below 0 when a < b, 0 when they are equal, above 0 when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function smallest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function largest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}

/** Σ values / how many; null for none. */
export function average(values: readonly Fraction[]): Fraction | null {
  return values.length === 0 ? null : over(total(values), whole(values.length));
}

/** A double near the fraction: twenty-five decimals are written out and read back. */
export function near(value: Fraction): number {
  return Number(writtenWith(value, 25, (twiceRest, bottom) => twiceRest > bottom));
}

/**
 * The number that is published: rounded once, on the magnitude of the exact value.
 *
 * @example rounded(decimal(84.985), 2, 'half_even') // 84.98
 */
export function rounded(value: Fraction, digits: number, mode: 'half_up' | 'half_even'): number {
  return Number(
    writtenWith(value, digits, (twiceRest, bottom, floor) => {
      if (twiceRest !== bottom) return twiceRest > bottom;
      return mode === 'half_up' || floor % 2n === 1n;
    }),
  );
}

type GoesUp = (twiceRest: bigint, bottom: bigint, floor: bigint) => boolean;

function writtenWith(value: Fraction, digits: number, goesUp: GoesUp): string {
  const scaled = magnitude(value.top) * 10n ** BigInt(digits);
  const floor = scaled / value.bottom;
  const rest = scaled % value.bottom;
  const kept = goesUp(2n * rest, value.bottom, floor) ? floor + 1n : floor;
  const text = kept.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  const sign = value.top < 0n ? '-' : '';
  return `${sign}${text.slice(0, point)}.${text.slice(point)}0`;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
