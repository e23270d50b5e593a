import { type Leaf, leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';

/** What else than the compounds' work may stand behind a change: another guideline, other leaves; empty for nothing. */
export function comparabilitySentence({ run, before, guideline }: ReportInput): string {
  const { mid, end } = PHASE_NAMES;
  if (before !== null && before.scores.guideline !== run.scores.guideline)
    return `${mid.zh}按导则${before.scores.guideline}评分，与${end.zh}不是同一版本，得分变化仅供参考。`;
  const all = leavesOf(guideline.indicators);
  const inMid = all.filter(isIn('mid'));
  const inEnd = all.filter(isIn('end'));
  const both = inMid.filter(isIn('end'));
  if (both.length === inMid.length && both.length === inEnd.length) return '';
  return `${mid.zh}使用末级指标${inMid.length}项，${end.zh}使用${inEnd.length}项，两阶段共用${both.length}项，得分变化包含指标不同的影响。`;
}

function isIn(phase: Phase): (leaf: Leaf) => boolean {
  return ({ phases }) => phases === undefined || phases.includes(phase);
}

/** Why a year-end report compares no phases; empty where it does, or where there is nothing to be compared. */
export function noComparisonSentence(input: ReportInput): string {
  if (input.run.scores.phase !== 'end' || input.before !== null || partsOfYear(input).length < 2) return '';
  return `${PHASE_NAMES.mid.zh}没有评分记录，本报告不作阶段比较。`;
}
