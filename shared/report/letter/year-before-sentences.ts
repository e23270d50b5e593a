import type { EarlierResult } from '../../action/years/earlier-scores.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { scoreText } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';

/** What a compound came to in the same phase of the year before, and what those came to that went into it; empty where none is known. */
export function yearBeforeSentences(input: ReportInput, { code }: Pick<CompoundScore, 'code'>): string {
  return (input.yearBefore.get(code) ?? []).map((result) => sentenceOf(result, code, input)).join('');
}

function sentenceOf(result: EarlierResult, code: string, { guideline, run }: ReportInput): string {
  const { score, grade, rank, of } = result;
  const year = run.scores.phase === 'annual' ? `${result.year}年` : `${result.year}年同期`;
  const who = result.code === code ? '' : `并入的${cutText(result.name, 20)}`;
  if (score === null) return `${who}${year}未公布得分。`;
  const graded = grade === null ? '' : `，等次${grade}`;
  const ranked = rank === null ? '' : `，同类第${rank}名（共${of}个）`;
  return `${who}${year}得分${scoreText(score, guideline)}分${graded}${ranked}。`;
}
