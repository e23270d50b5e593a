import {
  ANALYSIS_STEP_NAMES,
  type Analysis,
  FOUR_LIST_NAMES,
  type FourList,
} from '../../action/analysis/analysis.ts';
import {
  labelColumn,
  numberColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { type AnalysisFrame, analysisName, STATE_NAMES, toldRows } from './analysis-frame.ts';

/** 社区分析 as a workbook: a sheet for the five steps, and one for each of the four lists. */
export function buildAnalysisWorkbook(frame: AnalysisFrame): WorkbookDescription {
  const { analysis, exercise, author, createdAt } = frame;
  return {
    title: analysisName(frame),
    author,
    createdAt,
    sheets: [stepsSheet(analysis), ...analysis.lists.map(listSheet)],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

function stepsSheet({ steps }: Analysis): SheetDescription {
  return {
    name: '五个步骤',
    columns: [
      labelColumn('步骤'),
      labelColumn('进度'),
      textColumn('内容', 32),
      numberColumn('已有'),
      numberColumn('应有'),
      textColumn('尚缺', 40),
    ],
    rows: steps.flatMap(({ key, state, points }) =>
      points.map(({ name, done, of, missing }) => [
        ANALYSIS_STEP_NAMES[key].zh,
        STATE_NAMES[state],
        name.zh,
        done,
        of,
        missing?.zh ?? null,
      ]),
    ),
    frozenColumns: 0,
    filter: true,
  };
}

function listSheet(list: FourList): SheetDescription {
  return {
    name: FOUR_LIST_NAMES[list.key].zh,
    columns: [
      textColumn('条目', 48),
      textColumn('归属', 28),
      textColumn('类别', 18),
      labelColumn('状态'),
      textColumn('对应、责任、期限', 36),
    ],
    rows: toldRows(list).told.map(({ text, whose, category, state, answer }) => [
      text,
      whose,
      category.zh,
      state.zh,
      answer.zh || null,
    ]),
    frozenColumns: 1,
    filter: true,
  };
}
