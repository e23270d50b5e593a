import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';

/** One more than any guideline publishes: a figure that rounding could go either way with has no more. */
const DIGITS = 11;
/** More than what the last of 15 digits of one stored fraction can come to in points, and hardly anything beside a digit. */
const HAIR = Rational.ratio(2n, 10n ** 13n);

/**
 * A sum of stored figures at eleven decimals: a run keeps fractions with 15 digits, so that what is 90 exactly may come to
 * 89.9999999999999.
 */
export function settled(value: Rational): Rational {
  const text = publish(value, { digits: DIGITS, mode: 'half_even' });
  return Rational.ratio(BigInt(text.replace('.', '')), 10n ** BigInt(DIGITS));
}

/**
 * What one stored fraction was reckoned into, without the hair that its last digit leaves: ⅓ of 0.375 is 0.125 and rounds as such,
 * while ⅓ of 10 stays as it is.
 */
export function withoutHair(value: Rational): Rational {
  const near = settled(value);
  const distance = near.isBelow(value) ? value.minus(near) : near.minus(value);
  return distance.isBelow(HAIR) ? near : value;
}
