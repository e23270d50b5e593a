import { PHASE_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import { partsOfYear } from '../gap-text.ts';
import { column, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import { yearSentence } from './year-sentences.ts';

/** The phases that the year is made of, each beside the median of the type. */
export function yearSection(input: ReportInput, compound: CompoundScore, { phases }: LetterContext): Section {
  const { guideline } = input;
  const parts = partsOfYear(input);
  const rows = parts.map((phase) => [
    PHASE_NAMES[phase].zh,
    String(guideline.phases[phase].weight),
    scoreText(compound.printed[phase], guideline),
    scoreText(phases.get(compound.type)?.[phase] ?? null, guideline),
  ]);
  return section('各阶段成绩', [
    table([column('阶段', 1), column('权重', 1), column('得分', 1), column('同类中位数', 1)], rows),
    paragraph(yearSentence(compound, parts, input)),
  ]);
}
