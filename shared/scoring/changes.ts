import { published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type {
  Change,
  CompoundComparison,
  GradeChange,
  GroupComparison,
  RankChange,
  ScoreChange,
} from './comparison.ts';

/** As many digits as a guideline can publish. */
const EVERY_DIGIT = { digits: 10, mode: 'half_up' } as const;

/**
 * A score before and after; the difference is that of the decimal numbers as published.
 *
 * @example scoreChange(84.98, 85.1) // { before: 84.98, after: 85.1, difference: 0.12 }
 */
export function scoreChange(before: number | null, after: number | null): ScoreChange {
  const difference =
    before === null || after === null
      ? null
      : published(Rational.of(after).minus(Rational.of(before)), EVERY_DIGIT);
  return { before, after, difference };
}

/** A rank before and after, with the places gained. */
export function rankChange(before: number | null, after: number | null): RankChange {
  return { before, after, gained: before === null || after === null ? null : before - after };
}

/** A grade before and after; only grades of one and the same list can be said to rise or fall. */
export function gradeChange(
  before: string | null,
  after: string | null,
  grades: Change<readonly string[]>,
): GradeChange {
  const isSameList = grades.before.join('\n') === grades.after.join('\n');
  const isComparable = isSameList && before !== null && after !== null;
  return {
    before,
    after,
    rose: isComparable ? grades.before.indexOf(before) - grades.before.indexOf(after) : null,
  };
}

/** Whether the two sides differ. */
export function differs({ before, after }: Change<number | string | null>): boolean {
  return before !== after;
}

/** Whether anything published of a compound differs. */
export function isChanged({ status, score, grade, ranks }: CompoundComparison): boolean {
  return [status, score, grade, ranks.district, ranks.type, ranks.subdistrict].some(differs);
}

/** Whether anything published of a group differs. */
export function isGroupChanged({ score, rank, scored, withheld }: GroupComparison): boolean {
  return [score, rank, scored, withheld].some(differs);
}
