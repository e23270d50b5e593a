import { METHOD_NAMES } from '../../model/names.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import type { EvidenceCounts } from '../../model/scores.ts';
import { type Block, column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { shareText } from '../rate-text.ts';
import type { ReportInput } from '../report-input.ts';
import { MARKED_SCORES, samplingSentence } from '../sampling/short-sample-words.ts';
import { coverageSentence, evidenceSentence, statusSentence } from './data-sentences.ts';
import { questionnaireWords, returnsOf } from './returns-sentences.ts';

/** How much evidence there was, what of it counts, how far it reached, and how many scores rest on all of it. */
export function dataSection(input: ReportInput): Section {
  const { compounds, evidence } = input.run.scores;
  const phases = PHASES.flatMap((phase) => {
    const counts = evidence[phase];
    return counts === undefined ? [] : [{ phase, counts }];
  });
  const words = phases.map(({ phase, counts }) => wordsOfReturns(input, phase, counts));
  const returns = words.filter((text) => text !== '').map(paragraph);
  return {
    heading: '数据质量',
    blocks: [],
    sections: [
      section(
        '数据来源',
        phases.map(({ phase, counts }) => paragraph(evidenceSentence(phase, counts))),
      ),
      ...(returns.length === 0 ? [] : [section('问卷回收', returns)]),
      section(
        '各方法覆盖情况',
        phases.flatMap(({ phase, counts }) => coverageBlocks(input, phase, counts)),
      ),
      section('成绩完整程度', [paragraph(statusSentence(compounds))]),
    ],
  };
}

function wordsOfReturns(
  { settings, guideline, records }: ReportInput,
  phase: Phase,
  counts: EvidenceCounts,
): string {
  const returns = questionnaireWords(returnsOf(phase, counts, settings), counts, guideline);
  const sampling = records.sampling.find((one) => one.phase === phase);
  return `${returns}${samplingSentence(sampling, MARKED_SCORES)}`;
}

function coverageBlocks(input: ReportInput, phase: Phase, counts: EvidenceCounts): Block[] {
  const words = paragraph(coverageSentence(phase, counts));
  return counts.coverage.length === 0 ? [words] : [words, coverageTable(input, counts)];
}

function coverageTable({ guideline }: ReportInput, { coverage }: EvidenceCounts): PaperTable {
  return table(
    [
      column('评估方法', 28),
      column('适用小区（个）', 24),
      column('有数据的小区（个）', 28),
      column('覆盖率', 20),
    ],
    coverage.map(({ method, applicable, covered }) => [
      METHOD_NAMES[method].zh,
      String(applicable),
      String(covered),
      shareText(covered, applicable, guideline),
    ]),
  );
}
