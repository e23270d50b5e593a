import { PHASE_NAMES } from '../../model/names.ts';
import { officialPaper } from '../official-paper.ts';
import type { Paper } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { attentionSection } from './attention-section.ts';
import { dataSection } from './data-section.ts';
import { methodSection } from './method-section.ts';
import { notesSection } from './notes-section.ts';
import { rankingAttachments } from './ranking-attachments.ts';
import { resultSection } from './result-section.ts';

/** 评估总报告: the district's report as data, every figure as it stands in the run. */
export function buildDistrictReport(input: ReportInput): Paper {
  const { run, year } = input;
  return officialPaper(input, {
    kind: 'district-report',
    fillings: {},
    title: [`${year}年居民区分类治理`, `${PHASE_NAMES[run.scores.phase].zh}绩效评估总报告`],
    sections: [
      methodSection(input),
      dataSection(input),
      resultSection(input),
      attentionSection(input),
      notesSection(input),
    ],
    attachments: rankingAttachments(input),
  });
}
