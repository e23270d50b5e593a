import { PHASE_NAMES } from '../../model/names.ts';
import { beijingDate } from '../beijing-date.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import { groupSentence, rankingSentence, roundingSentence } from '../rule-sentences.ts';
import { noComparisonSentence } from './comparability-sentences.ts';
import { exerciseSentence, sourceSentence } from './notes-sentences.ts';

/** How the figures are to be read, and how each can be traced to its run. */
export function notesSection(input: ReportInput): Section {
  const words = [
    roundingSentence(input.guideline),
    rankingSentence(),
    groupSentence(),
    noComparisonSentence(input),
    exerciseSentence(input),
    sourceSentence(input),
  ];
  return section('数据说明', [...words.filter((text) => text !== '').map(paragraph), provenanceTable(input)]);
}

function provenanceTable(input: ReportInput): PaperTable {
  return table(
    [column('项目', 18), column('内容', 82, 'left')],
    [...provenanceRows(input), ...earlierRows(input)],
  );
}

/** What identifies the mid-year that the report compares with. */
function earlierRows({ before }: ReportInput): [string, string][] {
  if (before === null) return [];
  const { zh } = PHASE_NAMES.mid;
  return [
    [`${zh}导则`, before.scores.guideline],
    [`${zh}评分日期`, beijingDate(before.createdAt)],
    [`${zh}评分摘要`, before.digest],
  ];
}
