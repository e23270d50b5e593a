import {
  ANALYSIS_STEP_NAMES,
  type AnalysisStep,
  FOUR_LIST_NAMES,
  type FourList,
} from '../../action/analysis/analysis.ts';
import { FEWEST_HEARD } from '../../action/lists/need-candidate.ts';
import { beijingDate } from '../beijing-date.ts';
import { NO_FIGURE } from '../figures.ts';
import { column, type Paper, paragraph, type Section, section, table } from '../paper.ts';
import { type AnalysisFrame, analysisName, STATE_NAMES, toldRows } from './analysis-frame.ts';

/** 社区分析 on paper: the five steps, then 资源, 服务, 需要, 治理. */
export function buildAnalysisPaper(frame: AnalysisFrame): Paper {
  const { analysis, exercise, author, createdAt } = frame;
  const name = analysisName(frame);
  return {
    head: null,
    title: [analysis.name, name.slice(analysis.name.length), ...(exercise ? ['（演练）'] : [])],
    recipient: '',
    opening: [paragraph(`涉及居民小区${analysis.compounds}个。${beijingDate(createdAt)}由${author}整理。`)],
    sections: [stepsSection(analysis.steps), ...analysis.lists.map(listSection)],
    ending: [],
    signature: null,
    attachments: [],
    imprint: null,
    footNote: exercise ? '演练，不作正式成绩使用' : '',
    properties: { title: name, author, keywords: '社区分析', createdAt },
  };
}

const STEP_COLUMNS = [
  column('步骤', 18),
  column('内容', 34, 'left'),
  column('已有/应有', 18),
  column('尚缺', 30, 'left'),
];

function stepsSection(steps: readonly AnalysisStep[]): Section {
  const rows = steps.flatMap(({ key, state, points }) =>
    points.map(({ name, done, of, missing }, place) => [
      place === 0 ? `${ANALYSIS_STEP_NAMES[key].zh}（${STATE_NAMES[state]}）` : '',
      name.zh,
      `${done}/${of}`,
      missing?.zh ?? NO_FIGURE,
    ]),
  );
  const facts = steps.flatMap((step) => step.facts.map(({ zh }) => paragraph(zh)));
  return section('五个步骤', [table(STEP_COLUMNS, rows), ...facts]);
}

const LIST_COLUMNS = [
  column('条目', 36, 'left'),
  column('归属', 20, 'left'),
  column('类别', 12),
  column('状态', 12),
  column('对应、责任、期限', 20, 'left'),
];

function listSection(list: FourList): Section {
  const { zh } = FOUR_LIST_NAMES[list.key];
  const { told, withheld } = toldRows(list);
  if (list.rows.length === 0) return section(`${zh}清单`, [paragraph('还没有条目。')]);
  const few = withheld === 0 ? '' : `其中${withheld}条仅由不足${FEWEST_HEARD}名居民提出，不在此列示。`;
  return section(`${zh}清单`, [
    paragraph(`共${list.rows.length}条。${few}`),
    table(
      LIST_COLUMNS,
      told.map(({ text, whose, category, state, answer }) => [
        text,
        whose,
        category.zh,
        state.zh,
        answer.zh || NO_FIGURE,
      ]),
    ),
  ]);
}
