import { larger, Rational, smaller } from '../../../exact/rational.ts';
import { PERCENTAGES, type ValueRange } from '../../measure-rule.ts';
import type { QuestionBook } from '../../question.ts';
import type { ShareMeasure } from './schema.ts';

/**
 * From 0 to 100 per cent, but for questions of which every valid option is counted, or none: those always
 * come to one end. The mean over the questions lies between the least and the greatest of them.
 */
export function shareRange({ questions, counted }: ShareMeasure, book: QuestionBook): ValueRange {
  const ranges = questions.flatMap((question) => {
    const options = book.get(question) ?? new Map<string, Rational | null>();
    const range = questionRange(options, new Set(counted));
    return range === null ? [] : [range];
  });
  const [first, ...others] = ranges;
  if (first === undefined) return PERCENTAGES;
  return others.reduce(
    ([least, greatest], [low, high]) => [smaller(least, low), larger(greatest, high)],
    first,
  );
}

/** Null for a question that has no valid answers. */
function questionRange(
  options: ReadonlyMap<string, Rational | null>,
  counted: ReadonlySet<string>,
): ValueRange | null {
  const labels = [...options.keys()];
  const valid = labels.filter((label) => options.get(label) !== null);
  if (valid.length === 0) return null;
  const least = valid.every((label) => counted.has(label)) ? Rational.HUNDRED : Rational.ZERO;
  const greatest = labels.some((label) => counted.has(label)) ? Rational.HUNDRED : Rational.ZERO;
  return [least, greatest];
}
