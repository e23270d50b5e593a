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
}

/** The base's scale first, then that of each type which has another, or other points. */
export function scaleLines({ scale, points, overrides }: Leaf, types: Guideline['types']): ScaleLine[] {
  const own = types.flatMap(({ code, name }) => {
    const override = overrides[code];
    if (override === undefined) return [];
    return [{ key: code, name, scale: override.scale ?? scale, points: override.points ?? points }];
  });
  return [{ key: '', name: '', scale, points }, ...own].filter((line) =>
    isScaleSound(line.scale, line.points),
  );
}
