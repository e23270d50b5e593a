import { publish } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import { cutPercent, shortNumber } from '../language/digits.ts';
import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Status } from '../model/scores.ts';
import type { AdjustmentTrace, CompoundTrace } from '../scoring/trace.ts';

/** From the indicators to the unrounded score: coverage, base, bonus, deduction. */
export function scoreSentences(trace: CompoundTrace, guideline: Guideline): Wording[] {
  const sentences = [coverageSentence(trace, guideline)];
  if (trace.base === null || trace.raw === null) return sentences;
  const shown = (value: Rational) => publish(value, guideline.rounding);
  const { base, bonus, deduction, raw } = trace;
  return [
    ...sentences,
    {
      zh: `基础分 ${shown(base)}：各级指标按分值加权，满分 100`,
      en: `base ${shown(base)}: the indicators weighted by points, of 100`,
    },
    ...adjustmentSentences(trace.bonuses, 'bonus'),
    ...adjustmentSentences(trace.deductions, 'deduction'),
    {
      zh: `得分 = 基础分 ${shown(base)} + 加分 ${shown(bonus)} − 扣分 ${shown(deduction)} = ${shown(raw)}（按未取整的数计算，只取整一次）`,
      en: `score = base ${shown(base)} + bonus ${shown(bonus)} − deduction ${shown(deduction)} = ${shown(raw)} (computed unrounded, rounded once)`,
    },
    ...ceilingSentence(trace, guideline),
  ];
}

function coverageSentence({ coverage, status }: CompoundTrace, { missing }: Guideline): Wording {
  const percent = cutPercent(coverage);
  const needed = shortNumber(Rational.of(missing.minimumCoverage).times(Rational.HUNDRED));
  const meaning = statusMeaning(status, coverage.isZero(), needed);
  return {
    zh: `完整度 ${percent}（有数据的指标分值占适用指标分值）${meaning.zh}`,
    en: `coverage ${percent} (points with evidence of all applicable points)${meaning.en}`,
  };
}

function statusMeaning(status: Status, nothing: boolean, needed: string): Wording {
  switch (status) {
    case 'complete':
      return { zh: '', en: '' };
    case 'provisional':
      return { zh: '，有缺口，为暂定成绩', en: '; there are gaps, so the score is provisional' };
    case 'withheld':
      return nothing
        ? { zh: '，没有任何数据，不公布成绩', en: '; no evidence at all, the score is withheld' }
        : { zh: `，低于 ${needed}%，不公布成绩`, en: `; below ${needed}%, the score is withheld` };
    default:
      return status satisfies never;
  }
}

function adjustmentSentences(traces: readonly AdjustmentTrace[], kind: 'bonus' | 'deduction'): Wording[] {
  const word: Wording = kind === 'bonus' ? { zh: '加分', en: 'bonus' } : { zh: '扣分', en: 'deduction' };
  return traces
    .filter((trace) => trace.points.isPositive())
    .map(({ adjustment, metric, points }) => ({
      zh: `${word.zh}“${adjustment.name}”：${metric} × ${adjustment.each}，最多 ${adjustment.cap}，计 ${shortNumber(points)} 分`,
      en: `${word.en} “${adjustment.name}”: ${metric} × ${adjustment.each}, at most ${adjustment.cap}: ${shortNumber(points)}`,
    }));
}

function ceilingSentence({ base, bonus, deduction, raw }: CompoundTrace, { maximum }: Guideline): Wording[] {
  if (base === null || raw === null || base.plus(bonus).minus(deduction).equals(raw)) return [];
  return raw.isZero()
    ? [{ zh: '不足 0 分按 0 分计', en: 'below 0 counts as 0' }]
    : [{ zh: `超过 ${maximum} 分按 ${maximum} 分计`, en: `above ${maximum} counts as ${maximum}` }];
}
