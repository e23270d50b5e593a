import { published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Wording } from '../../language/wording.ts';
import type { Interval } from '../../statistics/interval.ts';
import type { Certainty } from './certainty.ts';

/** What a certainty is called. */
export const CERTAINTY_NAMES: Readonly<Record<Certainty, Wording>> = {
  real: { zh: '真实变化', en: 'real change' },
  noise: { zh: '在误差范围内', en: 'within noise' },
  same: { zh: '持平', en: 'same' },
  unknown: { zh: '无法判断', en: 'cannot be told' },
};

interface ChangedScore {
  readonly certainty: Certainty | null;
  readonly interval: Interval | null;
}

/** What a compound's change of score rests on, in words. */
export function certaintySentence({ certainty, interval }: ChangedScore, digits: number): Wording {
  const range = interval === null ? null : intervalText(interval, digits);
  switch (certainty) {
    case null:
      return {
        zh: '有一个阶段不公布成绩，不能比较得分。',
        en: 'One of the phases has no score, so scores are not compared.',
      };
    case 'same':
      return { zh: '两个阶段得分相同。', en: 'The score is the same in both phases.' };
    case 'real':
      return range === null
        ? { zh: '得分不依赖抽样，变化是真实的。', en: 'The score rests on no sample: the change is real.' }
        : {
            zh: `得分变化的 95% 置信区间为 ${range}，不含 0：问卷和访谈的抽样误差不足以解释，是真实变化。`,
            en: `The 95% interval of the change is ${range} and does not hold 0: more than sampling lets expect.`,
          };
    case 'noise':
      return {
        zh: `得分变化的 95% 置信区间为 ${range}，含 0：可能只是问卷和访谈抽到的人不同，在误差范围内。`,
        en: `The 95% interval of the change is ${range} and holds 0: it may come from whom the samples happened to ask.`,
      };
    case 'unknown':
      return {
        zh: '问卷或访谈份数太少，或评分后数据有变动，无法判断变化是否真实。',
        en: 'There are too few answers, or the evidence changed since: whether the change is real cannot be told.',
      };
    default:
      return certainty satisfies never;
  }
}

/**
 * An interval of a difference, both ends with their sign.
 *
 * @example intervalText({ low: -0.314, high: 2.5 }, 2) // '−0.31～+2.50'
 */
export function intervalText({ low, high }: Interval, digits: number): string {
  return `${signed(low, digits)}～${signed(high, digits)}`;
}

function signed(value: number, digits: number): string {
  const rounded = published(Rational.of(value), { digits, mode: 'half_up' });
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${Math.abs(rounded).toFixed(digits)}`;
}
