import { publish, type Rounding } from '../exact/publish.ts';
import { shortNumber } from '../language/digits.ts';
import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import type { NameOf } from '../rules/measure-rule.ts';
import { measureRule } from '../rules/measures/registry.ts';
import { scaleRule } from '../rules/scales/registry.ts';
import type { LeafTrace } from '../scoring/trace.ts';

/** What explaining needs to know of the guideline. */
export interface LeafWords {
  readonly rounding: Rounding;
  readonly treat: Guideline['missing']['treat'];
  readonly nameOf: NameOf;
  /** How many responses of the compound a person left out in the phase; none when left out. */
  readonly leftOut?: number;
}

/** Why a leaf earned what it earned, or that nothing is known of it. */
export function leafSentences(trace: LeafTrace, type: string, words: LeafWords): Wording[] {
  const { fraction, measured } = trace;
  const about = [
    ...committeeSentence(trace),
    ...overrideSentence(trace, type),
    ...leftOutSentence(trace, words),
  ];
  if (fraction === null || measured.v === null) return [...about, missingSentence(words.treat)];
  const measuredSentence = measureRule(trace.leaf.measure).sentence(
    trace.leaf.measure,
    measured,
    words.nameOf,
  );
  const scale = scaleRule(trace.scale).sentence(trace.scale);
  const earned = publish(trace.points.times(fraction), words.rounding);
  const v = shortNumber(measured.v);
  const points = shortNumber(trace.points);
  return [
    ...about,
    measuredSentence,
    {
      zh: `${scale.zh}：${v} 折合 ${earned} 分（满分 ${points}）`,
      en: `${scale.en}: ${v} comes to ${earned} of ${points} points`,
    },
  ];
}

function committeeSentence({ object }: LeafTrace): Wording[] {
  if (object.level !== 'committee') return [];
  return [
    {
      zh: `取自居委会 ${object.id} 的数据，计入其每个小区`,
      en: `taken from the committee ${object.id}; it counts for each of its compounds`,
    },
  ];
}

function overrideSentence({ leaf }: LeafTrace, type: string): Wording[] {
  if (!Object.hasOwn(leaf.overrides, type)) return [];
  return [
    {
      zh: '本类型的分值或评分标准与通用的不同',
      en: 'points or scale of this compound type differ from the general ones',
    },
  ];
}

/** Whoever reads the answers of residents is told how many of them do not count. */
function leftOutSentence({ reads }: LeafTrace, { leftOut = 0 }: LeafWords): Wording[] {
  if (leftOut === 0 || reads.kind !== 'answers') return [];
  return [
    {
      zh: `该小区另有 ${leftOut} 份问卷经核实不计入`,
      en: `${leftOut} more responses of the compound were left out after a check`,
    },
  ];
}

function missingSentence(treat: Guideline['missing']['treat']): Wording {
  return treat === 'zero'
    ? { zh: '没有数据，按导则计 0 分', en: 'no evidence; the guideline counts it as 0' }
    : {
        zh: '没有数据，不计入，由同级指标分摊权重',
        en: 'no evidence; left out, its siblings share its weight',
      };
}
