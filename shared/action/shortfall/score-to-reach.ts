import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';

/** What a compound's score must be for the next grade, and who stands in its way. */
export interface ScoreToReach {
  readonly grade: string;
  /** Where the grade begins. */
  readonly from: number;
  /** The published score that is enough today; null where the quota has no place for anyone. */
  readonly needed: Rational | null;
  /** Null where the grade has no quota. */
  readonly quota: GradeQuota | null;
}

/** How a quota stands for one compound. */
export interface GradeQuota {
  /** ⌊share × scored compounds⌋ of the group. */
  readonly places: number;
  readonly within: 'type' | 'district';
  /** Other compounds of the group that have the grade by score and vetoes. */
  readonly others: number;
  /** Of them, those with a higher published score than this compound. */
  readonly above: number;
}

type Graded = Pick<CompoundScore, 'code' | 'type' | 'score' | 'vetoes'>;

/**
 * The published score with which a compound gets a grade, the others being as they are (scoring rules 8 to 10). Within a quota it
 * must leave so many behind that it and all who equal it find a place: a hair above the last that would have to go.
 *
 * @param compound one of `all`, with a score
 */
export function scoreToReach(
  grade: Guideline['grades'][number],
  compound: Graded,
  all: readonly Graded[],
  guideline: Pick<Guideline, 'rounding' | 'quota' | 'grades' | 'vetoes'>,
): ScoreToReach {
  const unit = Rational.ratio(1n, 10n ** BigInt(guideline.rounding.digits));
  const start = upTo(Rational.of(grade.from), unit);
  const { quota } = guideline;
  if (quota === null || quota.grade !== grade.name) {
    return { grade: grade.name, from: grade.from, needed: start, quota: null };
  }
  const group = all.filter(
    ({ score, type }) => score !== null && (quota.within === 'district' || type === compound.type),
  );
  const place = placeOf(grade.name, guideline);
  const places = Number(Rational.of(quota.share).times(Rational.of(group.length)).floor());
  const others = group
    .filter(({ code }) => code !== compound.code)
    .filter((one) => placeBeforeQuota(one, guideline) === place)
    .map(({ score }) => score ?? 0)
    .sort((a, b) => b - a);
  const inTheWay = places === 0 ? undefined : others[places - 1];
  const beyond = inTheWay === undefined ? start : Rational.of(inTheWay).plus(unit);
  return {
    grade: grade.name,
    from: grade.from,
    needed: places === 0 ? null : beyond,
    quota: {
      places,
      within: quota.within,
      others: others.length,
      above: others.filter((score) => score > (compound.score ?? 0)).length,
    },
  };
}

/** The place of the grade that score and vetoes give, before the quota; null without a score. */
export function placeBeforeQuota(
  { score, vetoes }: Pick<Graded, 'score' | 'vetoes'>,
  guideline: Pick<Guideline, 'grades' | 'vetoes'>,
): number | null {
  if (score === null) return null;
  const exact = Rational.of(score);
  const reached = guideline.grades.findIndex(({ from }) => exact.isAtLeast(Rational.of(from)));
  const earned = reached < 0 ? guideline.grades.length - 1 : reached;
  return Math.max(earned, ...capsOf(vetoes, guideline));
}

/** The best grade that each veto leaves, as its place among the grades. */
export function capsOf(vetoes: readonly string[], guideline: Pick<Guideline, 'grades' | 'vetoes'>): number[] {
  return guideline.vetoes
    .filter(({ id }) => vetoes.includes(id))
    .map(({ gradeAtMost }) => placeOf(gradeAtMost, guideline));
}

/** The place of a grade, 0 for the best. */
export function placeOf(name: string, { grades }: Pick<Guideline, 'grades'>): number {
  return grades.findIndex((grade) => grade.name === name);
}

/** The least multiple of `unit` that is not below `value`. */
function upTo(value: Rational, unit: Rational): Rational {
  const units = value.dividedBy(unit);
  const whole = Rational.ratio(units.floor(), 1n);
  return (whole.isBelow(units) ? whole.plus(Rational.ONE) : whole).times(unit);
}
