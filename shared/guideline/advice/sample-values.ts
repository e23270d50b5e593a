import { Rational } from '../../exact/rational.ts';
import { type FormField, filledIn } from '../../rules/form.ts';
import type { ValueRange } from '../../rules/measure-rule.ts';
import { type Scale, scaleRule } from '../../rules/scales/registry.ts';

const PARTS = 20;

/**
 * Values of a range by which a scale is judged: both ends, every number in its form at which it may turn
 * (where a step starts, where all is earned), and twentieths between the ends.
 */
export function* sampleValues(scale: Scale, [least, greatest]: ValueRange): Generator<Rational> {
  yield least;
  yield greatest;
  for (const number of scaleRule(scale).form.flatMap((field) => numbersIn(scale, field))) {
    const value = Rational.of(number);
    if (value.isAtLeast(least) && greatest.isAtLeast(value)) yield value;
  }
  const part = greatest.minus(least).dividedBy(Rational.of(PARTS));
  for (let times = 1; times < PARTS; times++) yield least.plus(part.times(Rational.of(times)));
}

const FAR = 1e9;

/** Values by which a scale is judged where there is no range: far below, every number in its form, far above. */
export function unboundedValues(scale: Scale): Rational[] {
  const numbers = scaleRule(scale).form.flatMap((field) => numbersIn(scale, field));
  const below = Rational.of(Math.min(-FAR, ...numbers)).minus(Rational.ONE);
  const above = Rational.of(Math.max(FAR, ...numbers)).plus(Rational.ONE);
  return [below, ...numbers.map(Rational.of), above];
}

function numbersIn(scale: Scale, field: FormField): number[] {
  const content = filledIn(scale, field);
  if (field.kind === 'steps') return (content as readonly { from: number }[]).map(({ from }) => from);
  return typeof content === 'number' ? [content] : [];
}
