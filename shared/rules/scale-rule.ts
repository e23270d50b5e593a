import type { z } from 'zod';
import type { Rational } from '../exact/rational.ts';
import type { Wording } from '../language/wording.ts';
import type { Problem } from '../problems/problem.ts';
import type { FormOf } from './form.ts';

/** The cells that a scale reads in a workbook, as a formula names them. */
export interface ScaleCells {
  /** Holds the measured value, a number. */
  readonly v: string;
  /** Holds the leaf's points after overrides, above 0. */
  readonly points: string;
}

/** A way to turn a measured value into a fraction of the points: one folder, one line in the registry. */
export interface ScaleRule<Scale> {
  readonly kind: string;
  /** What people call it. */
  readonly name: Wording;
  readonly schema: z.ZodType<Scale>;
  readonly form: FormOf<Scale>;
  /**
   * What makes it senseless; the path of each is the field that it is about, if it is about one.
   *
   * @param points the leaf's points after overrides
   */
  objections(scale: Scale, points: number): readonly Problem[];
  /**
   * The fraction before it is clipped to 0…1.
   *
   * @param points the leaf's points after overrides, above 0
   */
  fraction(scale: Scale, v: Rational, points: Rational): Rational;
  /**
   * The same fraction as a spreadsheet formula, without `=`, for Excel, WPS and LibreOffice alike. Numbers of the
   * scale are written by `formulaNumber`.
   *
   * @example linear.formula({ kind: 'linear', zero: 60, full: 100 }, { v: '$D2', points: '$F$1' }) // '($D2-60)/(100-60)'
   */
  formula(scale: Scale, cells: ScaleCells): string;
  /** What the scale asks for, said for a reader. */
  sentence(scale: Scale): Wording;
}
