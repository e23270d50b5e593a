import { type ChangedGroups, changeChart } from '../../chart/change-chart.ts';
import { chartLook } from '../../chart/chart-look.ts';
import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { scoreText } from '../figures.ts';
import {
  type Block,
  column,
  figure,
  type PaperTable,
  paragraph,
  type Section,
  section,
  table,
} from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { judgedSentence } from '../sentences/judged-sentence.ts';
import { movementsOf } from '../standings/movements.ts';
import type { GroupChange, PhaseChange } from '../standings/phase-change.ts';
import {
  districtChangeSentence,
  gradeMovementSentence,
  movementSentence,
  notComparedSentence,
} from './change-sentences.ts';
import { comparabilitySentence } from './comparability-sentences.ts';
import { differenceText } from './difference-text.ts';
import { groupChangesSentence } from './group-change-sentences.ts';
import { leafChangeSections } from './leaf-change-section.ts';
import { moverSections } from './mover-section.ts';

/** From mid-year to year-end: the district, its types and subdistricts, the compounds that moved most. */
export function changeSection(input: ReportInput, change: PhaseChange): Section {
  const { guideline } = input;
  const whole = [
    ...wholeSentences(change, guideline),
    judgedSentence(input, input.run.scores.compounds),
    gradeMovementSentence(change.grades),
    notComparedSentence(change),
    comparabilitySentence(input),
  ];
  return {
    heading: '中期至年终的变化',
    blocks: [paragraph(whole.join(''))],
    sections: [
      section('各类型的变化', groupBlocks(change, guideline, TYPES)),
      section('各街镇的变化', groupBlocks(change, guideline, SUBDISTRICTS)),
      ...leafChangeSections(input),
      ...moverSections(change.compounds, input),
    ],
  };
}

/** The mean is the district's; the median is that of the compounds just counted, and stands behind them. */
function wholeSentences(change: PhaseChange, guideline: Guideline): string[] {
  const district = districtChangeSentence(change, guideline);
  const compounds = movementSentence(movementsOf(change.compounds), guideline);
  return change.measure === '平均得分' ? [district, compounds] : [compounds, district];
}

interface Kind {
  readonly of: 'types' | 'subdistricts';
  readonly name: Wording;
  readonly title: Wording;
}

const TYPES: Kind = {
  of: 'types',
  name: { zh: '小区类型', en: 'Type' },
  title: { zh: '各类型小区得分变化', en: 'Change by type of compound' },
};

const SUBDISTRICTS: Kind = {
  of: 'subdistricts',
  name: { zh: '街镇', en: 'Subdistrict' },
  title: { zh: '各街镇得分变化', en: 'Change by subdistrict' },
};

function groupBlocks(change: PhaseChange, guideline: Guideline, kind: Kind): Block[] {
  const { measure } = change;
  const groups = change[kind.of];
  const chart = chartOf(change, guideline, kind);
  return [
    paragraph(groupChangesSentence(kind.name.zh, { measure, groups }, guideline)),
    groupTable(kind.name.zh, measure, groups, guideline),
    ...(chart.groups.length === 0 ? [] : [figure(changeChart(chart, chartLook('paper', 'zh')))]),
  ];
}

function chartOf({ measure, ...change }: PhaseChange, guideline: Guideline, kind: Kind): ChangedGroups {
  return {
    title: kind.title,
    kind: kind.name,
    measure: { zh: measure, en: measure === '平均得分' ? 'mean' : 'median' },
    before: PHASE_NAMES.mid,
    after: PHASE_NAMES.end,
    guideline,
    groups: change[kind.of].flatMap(({ name, score: { before, after, difference } }) =>
      before === null || after === null || difference === null ? [] : [{ name, before, after, difference }],
    ),
  };
}

function groupTable(
  kind: string,
  measure: PhaseChange['measure'],
  groups: readonly GroupChange[],
  guideline: Guideline,
): PaperTable {
  const { mid, end } = PHASE_NAMES;
  const figures = [`${mid.zh}${measure}`, `${end.zh}${measure}`, '变动'].map((heading) =>
    column(heading, 16),
  );
  const counts = ['上升（个）', '下降（个）', '持平（个）'].map((heading) => column(heading, 11));
  const rows = groups.map(({ name, score, movements: { rose, fell, stayed } }) => [
    name,
    scoreText(score.before, guideline),
    scoreText(score.after, guideline),
    differenceText(score, guideline),
    ...[rose, fell, stayed].map(String),
  ]);
  return table([column(kind, 22, 'left'), ...figures, ...counts], rows);
}
