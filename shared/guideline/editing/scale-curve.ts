import { published, type Rounding } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import { type FormField, filledIn } from '../../rules/form.ts';
import { type Measure, measureRule } from '../../rules/measures/registry.ts';
import type { Question } from '../../rules/question.ts';
import { questionBook } from '../../rules/question.ts';
import { fractionOf, type Scale, scaleRule } from '../../rules/scales/registry.ts';

/** A value, and the points it earns. */
export interface CurvePoint {
  readonly v: number;
  readonly earned: number;
}

/** Whether a scale can be asked at all: a draft may hold one that the checks refuse. */
export function isScaleSound(scale: Scale, points: number): boolean {
  return points > 0 && scaleRule(scale).objections(scale, points).length === 0;
}

/** The points that a value earns, rounded once; the scale is sound. */
export function earnedAt(scale: Scale, points: number, v: number, rounding: Rounding): number {
  const whole = Rational.of(points);
  return published(whole.times(fractionOf(scale, Rational.of(v), whole)), rounding);
}

/** The values that are worth showing: those the measure can come to, or else those around the scale's own numbers. */
export function previewRange(
  { measure, scale, points }: { readonly measure: Measure; readonly scale: Scale; readonly points: number },
  questions: readonly Question[],
): readonly [least: number, greatest: number] {
  const rule = measureRule(measure);
  const named = new Map(questions.map((question) => [question.id, question]));
  const isSound = rule.objections(measure, named).length === 0;
  const range = isSound ? rule.range(measure, questionBook(questions)) : null;
  if (range?.[0].isBelow(range[1])) return [range[0].toNumber(), range[1].toNumber()];
  return around(numbersOf(scale).length === 0 ? [0, points] : numbersOf(scale));
}

/** A fifth more on either side, but nothing below 0 where nothing else is. */
function around(numbers: readonly number[]): readonly [number, number] {
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  const margin = (greatest - least) / 5 || 1;
  return [least >= 0 ? Math.max(0, least - margin) : least - margin, greatest + margin];
}

const PARTS = 50;
/** How far before a jump its lower end is looked for, as a part of the range. */
const JUST_BEFORE = 1e-6;

/** What the values of a range earn, as the corners of a line; a jump has a corner at either end. The scale is sound. */
export function scaleCurve(
  scale: Scale,
  points: number,
  [least, greatest]: readonly [least: number, greatest: number],
): CurvePoint[] {
  const span = greatest - least;
  const even = Array.from({ length: PARTS + 1 }, (_, part) => least + (span * part) / PARTS);
  const turns = [points, ...numbersOf(scale)].flatMap((turn) => [turn - span * JUST_BEFORE, turn]);
  const values = [...even, ...turns].filter((v) => v >= least && v <= greatest).sort((a, b) => a - b);
  return values.map((v) => ({ v, earned: earnedAt(scale, points, v, { digits: 6, mode: 'half_up' }) }));
}

/** Every number of the scale at which something may turn: where a step begins, where all is earned. */
function numbersOf(scale: Scale): number[] {
  return scaleRule(scale).form.flatMap((field) => numbersIn(scale, field));
}

function numbersIn(scale: Scale, field: FormField): number[] {
  const content = filledIn(scale, field);
  if (field.kind === 'steps') return (content as readonly { from: number }[]).map(({ from }) => from);
  return typeof content === 'number' ? [content] : [];
}
