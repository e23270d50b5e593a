import { METHOD_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import { PHASES } from '../../model/phase.ts';
import type { EvidenceCounts } from '../../model/scores.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { type Block, column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { coverageSentence, evidenceSentence, statusSentence } from './data-sentences.ts';

/** How much evidence there was, and how far it reached. */
export function dataSection({ run }: ReportInput): Section {
  const { compounds, evidence } = run.scores;
  const phases = PHASES.flatMap((phase): Block[] => {
    const counts = evidence[phase];
    return counts === undefined ? [] : phaseBlocks(phase, counts);
  });
  return section('数据质量', [...phases, paragraph(statusSentence(compounds))]);
}

function phaseBlocks(phase: Phase, counts: EvidenceCounts): Block[] {
  return [
    paragraph(
      [
        evidenceSentence(phase, counts),
        leftOutSentence(phase, counts.leftOut),
        coverageSentence(phase, counts),
      ].join(''),
    ),
    coverageTable(counts),
  ];
}

function coverageTable({ coverage }: EvidenceCounts): PaperTable {
  return table(
    [column('评估方法', 40), column('适用小区（个）', 30), column('有数据的小区（个）', 30)],
    coverage.map(({ method, applicable, covered }) => [
      METHOD_NAMES[method].zh,
      String(applicable),
      String(covered),
    ]),
  );
}
