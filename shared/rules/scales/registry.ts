import { z } from 'zod';
import { Rational } from '../../exact/rational.ts';
import type { ScaleCells, ScaleRule } from '../scale-rule.ts';
import { schemasOf } from '../schemas-of.ts';
import { deduct } from './deduct/deduct.ts';
import { linear } from './linear/linear.ts';
import { steps } from './steps/steps.ts';

/** Every scale there is: a new one is a folder beside these and one line here. */
const SCALES = [linear, steps, deduct] as const;

export const scaleSchema = z.discriminatedUnion('kind', schemasOf(SCALES));

export type Scale = z.infer<typeof scaleSchema>;

/** The rules of all scales, in the order in which they are offered. */
export const SCALE_RULES: readonly ScaleRule<Scale>[] = SCALES.map(
  (rule) => rule as unknown as ScaleRule<Scale>,
);

const BY_KIND = new Map(SCALE_RULES.map((rule) => [rule.kind, rule]));

/** The rule that knows this scale. */
export function scaleRule(scale: Scale): ScaleRule<Scale> {
  const rule = BY_KIND.get(scale.kind);
  if (rule === undefined) throw new Error(`no rule for scale ${scale.kind}`);
  return rule;
}

/** The fraction of the points that `v` earns, clipped to 0…1. */
export function fractionOf(scale: Scale, v: Rational, points: Rational): Rational {
  return scaleRule(scale).fraction(scale, v, points).within(Rational.ZERO, Rational.ONE);
}

/** The same as a spreadsheet formula: what `fractionOf` gives, for the value that stands in a cell. */
export function fractionFormula(scale: Scale, cells: ScaleCells): string {
  return `MAX(0,MIN(1,${scaleRule(scale).formula(scale, cells)}))`;
}
