import { type ChangedGroups, changeChart } from '../../chart/change-chart.ts';
import { chartLook } from '../../chart/chart-look.ts';
import type { Wording } from '../../language/wording.ts';
import { byCode } from '../../model/compound.ts';
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
import {
  differenceText,
  districtChangeSentence,
  gradeMovementSentence,
  groupChangesSentence,
  movementSentence,
  notComparedSentence,
} from './change-sentences.ts';
import { comparabilitySentence } from './comparability-sentences.ts';
import { movementsOf } from './movements.ts';
import type { CompoundChange, GroupChange, PhaseChange } from './phase-change.ts';

/** From mid-year to year-end: the district, its types and subdistricts, the compounds that moved most. */
export function changeSection(input: ReportInput, change: PhaseChange): Section {
  const { guideline } = input;
  const whole = [
    ...wholeSentences(change, guideline),
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
      ...moverSections(change.compounds, guideline),
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

const MOST = 5;

/** The compounds that moved most, both ways; no section where nothing moved. */
function moverSections(compounds: readonly CompoundChange[], guideline: Guideline): Section[] {
  const moved = [...compounds].sort((a, b) => b.difference - a.difference || byCode(a, b));
  const rose = moved.filter(({ difference }) => difference > 0).slice(0, MOST);
  const fell = moved
    .filter(({ difference }) => difference < 0)
    .sort((a, b) => a.difference - b.difference || byCode(a, b))
    .slice(0, MOST);
  if (rose.length + fell.length === 0) return [];
  const words = `下表列出升幅、降幅最大的小区，各不超过${MOST}个，变动相同的按编号排列。`;
  return [section('变动较大的小区', [paragraph(words), moverTable(rose, fell, guideline)])];
}

function moverTable(
  rose: readonly CompoundChange[],
  fell: readonly CompoundChange[],
  guideline: Guideline,
): PaperTable {
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const rowOf = (one: CompoundChange) => [
    one.code,
    one.name,
    types.get(one.type) ?? one.type,
    one.subdistrict,
    scoreText(one.before, guideline),
    scoreText(one.after, guideline),
    differenceText(one, guideline),
  ];
  return table(
    [
      column('编号', 12, 'left'),
      column('小区', 27, 'left'),
      column('类型', 18, 'left'),
      column('街镇', 18, 'left'),
      column(PHASE_NAMES.mid.zh, 11),
      column(PHASE_NAMES.end.zh, 11),
      column('变动', 11),
    ],
    [...rose, ...fell].map(rowOf),
  );
}
