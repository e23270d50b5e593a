import { Rational } from '../../exact/rational.ts';
import { shortNumber } from '../../language/digits.ts';
import { appliesTo } from '../../model/applies-to.ts';
import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ValueRange } from '../../rules/measure-rule.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import { questionBook } from '../../rules/question.ts';
import { fractionOf, type Scale } from '../../rules/scales/registry.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';
import { sampleValues, unboundedValues } from './sample-values.ts';

/**
 * A scale should tell good from bad: on the values that its measure can come to, it must not give all points
 * always, nor nothing always. Of a measure without bounds that is said where no value could change it; the rest is
 * left to what was observed.
 */
export function adviseFlatScales({ indicators, questions, types }: Guideline): Problem[] {
  const book = questionBook(questions);
  const codes = types.map(({ code }) => code);
  return placedLeaves(indicators).flatMap((leaf) => {
    const { measure } = leaf.node;
    return flatScales(leaf, codes, measureRule(measure).range(measure, book));
  });
}

interface GivenScale {
  readonly scale: Scale;
  readonly points: number;
  readonly path: string;
}

/** The leaf's own scale where a type goes by it, and those by which types go instead. */
function flatScales(
  { node, path }: Placed<Leaf>,
  types: readonly string[],
  range: ValueRange | null,
): Problem[] {
  const applicable = types.filter((type) => appliesTo(node, type));
  const isOwn = (type: string) =>
    node.overrides[type]?.scale === undefined && node.overrides[type]?.points === undefined;
  const { scale, points } = node;
  const own = applicable.some(isOwn) ? flatness({ scale, points, path: `${path} › scale` }, range) : [];
  const others = applicable
    .filter((type) => !isOwn(type))
    .flatMap((type) => {
      const override = node.overrides[type];
      const place = `${path} › overrides › ${type}`;
      const given = { scale: override?.scale ?? scale, points: override?.points ?? points, path: place };
      // A type with other points only would repeat what was just said of the leaf's own scale.
      return flatness(given, range).filter(
        ({ code }) => override?.scale !== undefined || code !== own[0]?.code,
      );
    });
  return [...own, ...others];
}

function flatness({ scale, points, path }: GivenScale, range: ValueRange | null): Problem[] {
  let isFull = true;
  let isNothing = true;
  for (const value of range === null ? unboundedValues(scale) : sampleValues(scale, range)) {
    const fraction = fractionOf(scale, value, Rational.of(points));
    isFull &&= fraction.equals(Rational.ONE);
    isNothing &&= fraction.isZero();
    if (!isFull && !isNothing) return [];
  }
  if (range === null) {
    return [problem(isFull ? 'advice-scale-constant-full' : 'advice-scale-constant-nothing', {}, { path })];
  }
  const [least, greatest] = range;
  const facts = { least: shortNumber(least), greatest: shortNumber(greatest) };
  return [problem(isFull ? 'advice-scale-always-full' : 'advice-scale-always-nothing', facts, { path })];
}
