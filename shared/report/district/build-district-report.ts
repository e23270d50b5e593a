import { PHASE_NAMES } from '../../model/names.ts';
import { beijingDate } from '../beijing-date.ts';
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
  const { run, year, exercise } = input;
  const title = [`${year}年居民区分类治理`, `${PHASE_NAMES[run.scores.phase].zh}绩效评估总报告`];
  return {
    title: exercise ? [...title, '（演练）'] : title,
    sections: [
      methodSection(input),
      dataSection(input),
      resultSection(input),
      attentionSection(input),
      notesSection(input),
    ],
    closing: [beijingDate(run.createdAt)],
    attachments: rankingAttachments(input),
    footNote: exercise ? '演练，不作正式成绩使用' : '',
    properties: { title: title.join(''), author: run.author, createdAt: run.createdAt },
  };
}
