import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import { groupSentence, quotaSentence, rankingSentence, roundingSentence } from '../rule-sentences.ts';

/** How the figures are to be read, and how each can be traced to its run. */
export function notesSection(input: ReportInput): Section {
  return section('数据说明', [
    paragraph(roundingSentence(input.guideline)),
    paragraph(rankingSentence()),
    paragraph(quotaSentence(input.guideline)),
    paragraph(groupSentence()),
    paragraph('本报告的全部数字出自下列一次评分，可据以核对。'),
    provenanceTable(input),
  ]);
}

function provenanceTable(input: ReportInput): PaperTable {
  return table([column('项目', 18), column('内容', 82, 'left')], provenanceRows(input));
}
