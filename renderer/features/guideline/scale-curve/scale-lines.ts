import { isScaleSound } from '../../../../shared/guideline/editing/scale-curve.ts';
import type { Guideline, Leaf } from '../../../../shared/model/guideline.ts';
import type { Scale } from '../../../../shared/rules/scales/registry.ts';

/** A scale with the points it shares out. */
export interface ScaleLine {
  /** The code of the type; blank for the base. */
  readonly key: string;
  readonly name: string;
  readonly scale: Scale;
  readonly points: number;
  /** How its line is dashed, so that lines are told apart without colour; undefined for the base. */
  readonly dashes: string | undefined;
}

const DASHES = ['6 4', '2 3', '10 3 2 3', '1 5', '12 4'] as const;

/** The base's scale first, then that of each type which has another, or other points. */
export function scaleLines({ scale, points, overrides }: Leaf, types: Guideline['types']): ScaleLine[] {
  const own = types.flatMap(({ code, name }) => {
    const override = overrides[code];
    if (override === undefined) return [];
    return [{ key: code, name, scale: override.scale ?? scale, points: override.points ?? points }];
  });
  const dashed = own.map((line, index) => ({ ...line, dashes: DASHES[index % DASHES.length] }));
  return [{ key: '', name: '', scale, points, dashes: undefined }, ...dashed].filter((line) =>
    isScaleSound(line.scale, line.points),
  );
}
