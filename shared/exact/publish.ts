import { Rational } from './rational.ts';

/** How a guideline rounds: decimal digits (0–10) and what happens to an exact half. */
export interface Rounding {
  readonly digits: number;
  /** `half_up`: 四舍五入, away from zero; `half_even`: GB/T 8170, to the even digit. */
  readonly mode: 'half_up' | 'half_even';
}

/**
 * Rounds once, on the magnitude of the exact value, and writes every digit out.
 *
 * @example publish(Rational.of(84.985), { digits: 2, mode: 'half_up' }) // '84.99'
 * @example publish(Rational.of(84.985), { digits: 2, mode: 'half_even' }) // '84.98'
 */
export function publish(value: Rational, rounding: Rounding): string {
  const { numerator, denominator } = value.parts();
  const magnitude = numerator < 0n ? -numerator : numerator;
  const units = roundedQuotient(magnitude * 10n ** BigInt(rounding.digits), denominator, rounding.mode);
  const digits = units.toString().padStart(rounding.digits + 1, '0');
  const whole = digits.slice(0, digits.length - rounding.digits);
  const text = rounding.digits === 0 ? whole : `${whole}.${digits.slice(-rounding.digits)}`;
  return numerator < 0n && units !== 0n ? `-${text}` : text;
}

/** The published value as the number next to its decimal text, for sorting, JSON and cells. */
export function published(value: Rational, rounding: Rounding): number {
  return publishedFromDoubles(value, rounding) ?? Number(publish(value, rounding));
}

/**
 * The same without bigints, which most figures can do without; null for those that cannot. Whole doubles are
 * exact, and the last division gives the double next to the decimal, as reading its text does.
 */
function publishedFromDoubles(value: Rational, { digits, mode }: Rounding): number | null {
  const doubles = value.doubles();
  if (doubles === null) return null;
  const scale = 10 ** digits;
  const dividend = Math.abs(doubles.numerator) * scale;
  const areExact = Number.isSafeInteger(dividend) && Number.isSafeInteger(2 * doubles.denominator);
  if (!areExact) return null;
  const rest = dividend % doubles.denominator;
  const quotient = (dividend - rest) / doubles.denominator;
  const staysEven = mode === 'half_even' && quotient % 2 === 0;
  const isUp = 2 * rest === doubles.denominator ? !staysEven : 2 * rest > doubles.denominator;
  const units = isUp ? quotient + 1 : quotient;
  return units === 0 ? 0 : (Math.sign(doubles.numerator) * units) / scale;
}

function roundedQuotient(dividend: bigint, divisor: bigint, mode: Rounding['mode']): bigint {
  const quotient = dividend / divisor;
  const twiceRest = (dividend - quotient * divisor) * 2n;
  if (twiceRest !== divisor) return twiceRest > divisor ? quotient + 1n : quotient;
  const staysEven = mode === 'half_even' && quotient % 2n === 0n;
  return staysEven ? quotient : quotient + 1n;
}

const BRACKET_BITS = 160n;

/**
 * The published weighted mean Σ weight·value / Σ weight, rounded once from its exact value; null when
 * the weights sum to 0. Weights are whole and not negative (households).
 *
 * Summing a thousand unrelated fractions exactly would grow a denominator of many thousand digits, so
 * the mean is first enclosed between two near numbers; only when these round differently (the mean is
 * next to an exact half) is the whole sum taken.
 */
export function publishWeightedMean(
  items: readonly { readonly weight: number; readonly value: Rational }[],
  rounding: Rounding,
): number | null {
  const weighed = items.filter((item) => item.weight > 0);
  const total = weighed.reduce((weight, item) => weight + BigInt(item.weight), 0n);
  if (total === 0n) return null;
  const scaled = weighed.reduce((sum, item) => sum + BigInt(item.weight) * scaledFloor(item.value), 0n);
  const denominator = total << BRACKET_BITS;
  const low = published(Rational.ratio(scaled, denominator), rounding);
  const high = published(Rational.ratio(scaled + total, denominator), rounding);
  return low === high ? low : published(exactWeightedMean(weighed, total), rounding);
}

function scaledFloor(value: Rational): bigint {
  const { numerator, denominator } = value.parts();
  return Rational.ratio(numerator << BRACKET_BITS, denominator).floor();
}

function exactWeightedMean(
  items: readonly { readonly weight: number; readonly value: Rational }[],
  total: bigint,
): Rational {
  const sum = items.reduce(
    (partial, item) => partial.plus(item.value.times(Rational.of(item.weight))),
    Rational.ZERO,
  );
  return sum.dividedBy(Rational.ratio(total, 1n));
}
