import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES } from '../../model/phase.ts';
import { type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import {
  gradesSentence,
  groupSentence,
  missingSentence,
  quotaSentence,
  rankingSentence,
  roundingSentence,
} from '../rule-sentences.ts';

/** Only where something was left out. */
function leftOutRows({ run }: ReportInput): [string, string][] {
  const sentences = PHASES.map((phase) => leftOutSentence(phase, run.scores.evidence[phase]?.leftOut));
  const said = sentences.join('');
  return said === '' ? [] : [['不计入的问卷', said]];
}

/** 说明: by which guideline and run the figures were made, and how to read them. */
export function notesSheet(input: ReportInput): SheetDescription {
  const { run, guideline, year, exercise } = input;
  return {
    name: '说明',
    columns: [textColumn('项目', 14), textColumn('内容', 110)],
    rows: [
      ['年度', `${year}年`],
      ['阶段', PHASE_NAMES[run.scores.phase].zh],
      ['性质', exercise ? '演练，不作正式成绩使用' : '正式评估'],
      ...provenanceRows(input),
      ['等次', gradesSentence(guideline)],
      ['数据缺失', missingSentence(guideline)],
      ['修约', roundingSentence(guideline)],
      ['名次', rankingSentence()],
      ['限额', quotaSentence(guideline)],
      ['分组平均', groupSentence()],
      ...leftOutRows(input),
      ['单元格', '“无数据”表示指标适用而没有数据，空格表示指标不适用或没有可公布的数。'],
    ],
    frozenColumns: 0,
    filter: false,
  };
}
