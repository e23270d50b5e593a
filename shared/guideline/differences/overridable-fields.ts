import type { Wording } from '../../language/wording.ts';
import type { Leaf } from '../../model/guideline.ts';
import type { Scale } from '../../rules/scales/registry.ts';
import { INDICATORS } from '../workbook/headings.ts';
import type { Compare } from './compare-fields.ts';
import { compareScale, scaleWords } from './compare-rule.ts';
import { compareNumber, type Say } from './compare-value.ts';
import { numberWords } from './value-words.ts';

/** What one type has instead of the base. */
export type Override = Leaf['overrides'][string];

/** A field of a leaf that a type may have otherwise. */
export interface OverridableField<Value> {
  readonly name: keyof Override;
  readonly label: Wording;
  readonly compare: Compare<Value>;
  readonly words: Say<Value>;
  base(leaf: Leaf): Value;
  /** Undefined where the type goes with the base. */
  own(override: Override | null): Value | undefined;
}

const POINTS_LABEL = { zh: INDICATORS.points, en: 'points' };

const points: OverridableField<number> = {
  name: 'points',
  label: POINTS_LABEL,
  compare: compareNumber(POINTS_LABEL),
  words: numberWords,
  base: (leaf) => leaf.points,
  own: (override) => override?.points,
};

const scale: OverridableField<Scale> = {
  name: 'scale',
  label: { zh: INDICATORS.scale, en: 'scale' },
  compare: compareScale,
  words: scaleWords,
  base: (leaf) => leaf.scale,
  own: (override) => override?.scale,
};

const FIELDS = { points, scale } satisfies { readonly [Name in keyof Override]-?: unknown };

/** Every field that a type may have otherwise, each for its own kind of value. */
export const OVERRIDABLE_FIELDS = Object.values(FIELDS) as readonly OverridableField<unknown>[];
