import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import { type KeyFigures, keyFigures } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import { sinceMidYear } from './since-mid-year.ts';

/** Score, grade, ranks, and how far the score moved since mid-year where both are known. */
export function headFigures(
  input: ReportInput,
  compound: CompoundScore,
  { scored, scoredByType, before }: LetterContext,
): KeyFigures {
  const { score, grade, ranks, status, type } = compound;
  const moved = sinceMidYear(compound, before.get(compound.code), input.guideline);
  return keyFigures([
    { label: status === 'provisional' ? '得分（暂定）' : '得分', value: scoreText(score, input.guideline) },
    { label: '等次', value: grade ?? NO_FIGURE },
    { label: '同类名次', value: placeText(ranks.type, scoredByType.get(type) ?? 0) },
    { label: '全区名次', value: placeText(ranks.district, scored) },
    ...(moved === null ? [] : [{ label: '比中期', value: moved }]),
  ]);
}

/** 3/264: third of 264 that have a score. */
function placeText(rank: number | null, among: number): string {
  return rank === null ? NO_FIGURE : `${rank}/${among}`;
}
