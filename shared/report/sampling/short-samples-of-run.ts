import type { PhaseSampling, ShortSample } from '../../action/sampling/short-sample.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';
import { MARKED_SCORES, SHORT_MARK, samplingSentence } from './short-sample-words.ts';

type Sampled = Pick<ReportInput, 'run' | 'records'>;

/** How far the plans of the run's phases have come; none where no plan stands. */
export function samplingOfRun({ run, records }: Sampled): PhaseSampling[] {
  return records.sampling.filter(({ phase }) => run.scores.evidence[phase] !== undefined);
}

/** By code, the phases of the run in which too few responses of a compound count. */
export function shortSamplesOf(input: Sampled): ReadonlyMap<string, readonly ShortSample[]> {
  const short = samplingOfRun(input).flatMap((sampling) => sampling.short);
  return Map.groupBy(short, ({ code }) => code);
}

/** Writes scores, those of compounds with too few responses with a mark behind: `83.45*`. */
export function markedScores(
  input: Sampled & Pick<ReportInput, 'guideline'>,
): (compound: Pick<CompoundScore, 'code' | 'score'>) => string {
  const short = shortSamplesOf(input);
  return ({ code, score }) =>
    `${scoreText(score, input.guideline)}${score !== null && short.has(code) ? SHORT_MARK : ''}`;
}

/** What the mark behind scores means, for the table that has it; empty where none of these scores is marked. */
export function markSentence(
  input: Sampled,
  compounds: readonly Pick<CompoundScore, 'code' | 'score'>[],
): string {
  const short = shortSamplesOf(input);
  const isMarked = compounds.some(({ code, score }) => score !== null && short.has(code));
  return isMarked ? `得分后标“${SHORT_MARK}”的小区样本不足，其问卷结果误差较大。` : '';
}

/** How many of some compounds have too few responses, phase by phase; empty where no plan stands. */
export function samplingSentences(
  input: Sampled,
  compounds: readonly Pick<CompoundScore, 'code' | 'score'>[],
): string {
  const codes = new Set(compounds.map(({ code }) => code));
  const marked = markSentence(input, compounds) === '' ? '' : MARKED_SCORES;
  return samplingOfRun(input)
    .map(({ phase, parts, short }) =>
      samplingSentence(
        {
          phase,
          parts: new Map([...parts].filter(([code]) => codes.has(code))),
          short: short.filter(({ code }) => codes.has(code)),
        },
        marked,
      ),
    )
    .join('');
}

/** 「（样本不足）」 behind the name of such a compound; else empty. */
export function shortSampleMark(input: Sampled): (compound: Pick<CompoundScore, 'code'>) => string {
  const short = shortSamplesOf(input);
  return ({ code }) => (short.has(code) ? '（样本不足）' : '');
}
