import { Rational } from '../../exact/rational.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';

/** How the score moved within the year, and where its indicators are told. */
export function yearSentence(
  { printed }: Pick<CompoundScore, 'printed'>,
  parts: readonly Phase[],
  { guideline }: Pick<ReportInput, 'guideline'>,
): string {
  const told = `各项指标、短板和整改建议见${parts.map((phase) => PHASE_NAMES[phase].zh).join('、')}意见书。`;
  const { mid, end } = printed;
  if (parts.length < 2 || mid === null || end === null) return told;
  const moved = Rational.of(end).minus(Rational.of(mid)).toNumber();
  if (moved === 0) return `年终得分与中期持平。${told}`;
  return `年终得分比中期${moved > 0 ? '提高' : '降低'}${scoreText(Math.abs(moved), guideline)}分。${told}`;
}
