/**
 * A hundredth of the number that is written, by moving its point and not by dividing: the decimal it says, with no binary
 * fraction beside it. What is no number gives NaN.
 *
 * @example hundredth('33.3') // 0.333, where 33.3 / 100 is 0.33299999999999996
 */
export function hundredth(digits: string): number {
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}
