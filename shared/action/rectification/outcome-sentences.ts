import { publish, type Rounding } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import { cutPercent } from '../../language/digits.ts';
import type { Wording } from '../../language/wording.ts';
import type { Certainty } from '../change/certainty.ts';
import type { Movement, Outcome } from './outcome.ts';

/**
 * What came of an item at year-end, a sentence each: of its leaf, and of the compound's score. That one followed the other is
 * said, not that it was the cause.
 */
export function outcomeSentences({ leaf, score }: Outcome, rounding: Rounding): Wording[] {
  return [...(leaf === null ? [] : [leafSentence(leaf)]), scoreSentence(score, rounding)];
}

function leafSentence(leaf: Movement): Wording {
  const [before, after] = [percent(leaf.before), percent(leaf.after)];
  const { zh, en } = moved(leaf);
  return {
    zh: `本指标得分率：登记时${before.zh}，年终${after.zh}${zh}。`,
    en: `The indicator earned ${before.en} when registered and ${after.en} at year-end${en}.`,
  };
}

function scoreSentence(score: Movement, rounding: Rounding): Wording {
  const [before, after] = [points(score.before, rounding), points(score.after, rounding)];
  const { zh, en } = moved(score);
  return {
    zh: `小区得分：中期${before.zh}，年终${after.zh}${zh}。`,
    en: `The compound scored ${before.en} at mid-year and ${after.en} at year-end${en}.`,
  };
}

function percent(fraction: number | null): Wording {
  if (fraction === null) return NO_DATA;
  const text = cutPercent(Rational.of(fraction));
  return { zh: text, en: text };
}

function points(score: number | null, rounding: Rounding): Wording {
  if (score === null) return NO_DATA;
  const text = publish(Rational.of(score), rounding);
  return { zh: `${text}分`, en: text };
}

const NO_DATA: Wording = { zh: '无数据', en: 'no evidence' };

function moved({ moved: way, certainty }: Movement): Wording {
  const { zh, en } = doubt(certainty);
  switch (way) {
    case 'up':
      return { zh: `，上升${zh}`, en: `, more${en}` };
    case 'down':
      return { zh: `，下降${zh}`, en: `, less${en}` };
    case 'same':
      return { zh: '，未变', en: ', the same' };
    case null:
      return { zh: '，不能比较', en: ', so they cannot be compared' };
    default:
      return way satisfies never;
  }
}

/**
 * What stands behind a rise or a fall that cannot be relied on; empty behind one that can, or that was not judged.
 *
 * @example doubt('noise').zh // '（误差范围内）'
 */
export function doubt(certainty: Certainty | null): Wording {
  switch (certainty) {
    case 'noise':
      return { zh: '（误差范围内）', en: ' (within noise)' };
    case 'unknown':
      return { zh: '（无法判断真实与否）', en: ' (whether really so cannot be told)' };
    case 'real':
    case 'same':
    case null:
      return { zh: '', en: '' };
    default:
      return certainty satisfies never;
  }
}
