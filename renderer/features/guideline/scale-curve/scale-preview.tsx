import { Slider } from 'antd';
import { useState } from 'react';
import {
  earnedAt,
  isScaleSound,
  previewRange,
  scaleCurve,
} from '../../../../shared/guideline/editing/scale-curve.ts';
import type { Leaf } from '../../../../shared/model/guideline.ts';
import { scaleRule } from '../../../../shared/rules/scales/registry.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { CurveDrawing } from './curve-drawing.tsx';
import styles from './scale-curve.module.css';
import { scaleLines } from './scale-lines.ts';
import { CURVE_WORDS } from './words.ts';

/** The scale as a curve, for the base and for each type that has its own, with a value to be tried. */
export function ScalePreview({ leaf }: { readonly leaf: Leaf }) {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  const [tried, setTried] = useState<number | null>(null);
  if (!isScaleSound(leaf.scale, leaf.points))
    return <p className={styles.note}>{say(CURVE_WORDS.unsound)}</p>;
  const range = previewRange(leaf, guideline.questions);
  const v = within(tried ?? middle(range), range);
  const lines = scaleLines(leaf, guideline.types);
  const earned = (line: (typeof lines)[number]) => earnedAt(line.scale, line.points, v, guideline.rounding);
  const [base, ...types] = lines.map((line) => ({ ...line, earned: earned(line) }));
  if (base === undefined) return null;
  return (
    <div className={styles.preview}>
      <CurveDrawing
        label={say(CURVE_WORDS.curve(say(scaleRule(leaf.scale).sentence(leaf.scale))))}
        curves={lines.map(({ key, scale, points, dashes }) => ({
          key,
          isBase: key === '',
          corners: scaleCurve(scale, points, range),
          dashes,
        }))}
        range={range}
        most={Math.max(...lines.map(({ points }) => points))}
        marked={{ v, earned: base.earned }}
      />
      <Slider
        className={styles.slider ?? ''}
        ariaLabelForHandle={say(CURVE_WORDS.try)}
        disabled={false}
        min={range[0]}
        max={range[1]}
        step={(range[1] - range[0]) / 200}
        value={v}
        onChange={setTried}
        tooltip={{ open: false }}
      />
      <div className={styles.try}>
        <NumberInput label={say(CURVE_WORDS.try)} value={v} onChange={setTried} />
        <output className={styles.sentence}>
          {say(CURVE_WORDS.earned(String(v), base.earned, base.points))}
          {types.map((type) => (
            <span key={type.key} className={styles.ofType}>
              <LineSample dashes={type.dashes} />
              {say(CURVE_WORDS.ofType(type.name, type.earned, type.points))}
            </span>
          ))}
        </output>
      </div>
    </div>
  );
}

/** A piece of a type's line, before what it says. */
function LineSample({ dashes }: { readonly dashes: string | undefined }) {
  return (
    <svg width="28" height="8" aria-hidden="true" className={styles.sample}>
      <line x1="0" x2="28" y1="4" y2="4" className={styles.type} strokeDasharray={dashes} />
    </svg>
  );
}

type Range = readonly [least: number, greatest: number];

function within(v: number, [least, greatest]: Range): number {
  return Math.min(greatest, Math.max(least, v));
}

function middle([least, greatest]: Range): number {
  return Number((least + (greatest - least) / 2).toPrecision(3));
}
