import type { Chart } from '../../chart/chart.ts';
import { type ChartLook, chartLook } from '../../chart/chart-look.ts';
import type { ChartedScores } from '../../chart/charted-scores.ts';
import { scoresBySubdistrict } from '../../chart/scores-by-subdistrict.ts';
import { scoresByType } from '../../chart/scores-by-type.ts';
import type { CompoundScore, GroupLevel, GroupScore } from '../../model/scores.ts';
import { NO_FIGURE, publishedMedian, scoreText } from '../figures.ts';
import {
  type Block,
  column,
  figure,
  type PaperColumn,
  type PaperTable,
  paragraph,
  type Section,
  section,
  table,
} from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { districtSentence, extremesSentence, gradeCount, gradeCountsSentence } from './result-sentences.ts';

/** The district, its types and its subdistricts. */
export function resultSection(input: ReportInput): Section {
  const { compounds } = input.run.scores;
  const district = groupsOf(input, 'district')[0];
  const types = typeGroups(input);
  const subdistricts = byRank(groupsOf(input, 'subdistrict'));
  const named = subdistricts.map(({ key, score }) => ({ name: key, score }));
  return {
    heading: '评估结果',
    blocks: [
      paragraph(
        districtSentence(district, compounds.length, input.guideline) +
          gradeCountsSentence(compounds, input.guideline),
      ),
    ],
    sections: [
      section('各类型小区', [
        paragraph(extremesSentence('小区类型', types, input.guideline)),
        typeTable(input, types),
        ...chartBlocks(input, scoresByType),
      ]),
      section('各街镇', [
        paragraph(extremesSentence('街镇', named, input.guideline)),
        subdistrictTable(input, subdistricts),
        ...chartBlocks(input, scoresBySubdistrict),
      ]),
    ],
  };
}

/** A figure of the scores; none where nothing was scored. */
function chartBlocks(
  { run, guideline }: ReportInput,
  chartOf: (scores: ChartedScores, look: ChartLook) => Chart,
): Block[] {
  const isScored = run.scores.compounds.some(({ score }) => score !== null);
  return isScored ? [figure(chartOf({ ...run.scores, guideline }, chartLook('paper', 'zh')))] : [];
}

interface TypeGroup {
  readonly name: string;
  readonly score: number | null;
  readonly compounds: readonly CompoundScore[];
}

/** The guideline's types that have compounds, in its order. */
function typeGroups(input: ReportInput): TypeGroup[] {
  const groups = groupsOf(input, 'type');
  return input.guideline.types
    .map(({ code, name }) => ({
      name,
      score: groups.find(({ key }) => key === code)?.score ?? null,
      compounds: input.run.scores.compounds.filter(({ type }) => type === code),
    }))
    .filter(({ compounds }) => compounds.length > 0);
}

function typeTable({ guideline }: ReportInput, types: readonly TypeGroup[]): PaperTable {
  const rows = types.map(({ name, score, compounds }) => {
    const scores = compounds.flatMap((compound) => (compound.score === null ? [] : [compound.score]));
    const figure = (value: number | null) => scoreText(value, guideline);
    return [
      name,
      figure(score),
      figure(publishedMedian(scores, guideline)),
      figure(scores.length === 0 ? null : Math.max(...scores)),
      figure(scores.length === 0 ? null : Math.min(...scores)),
      `${scores.length}/${compounds.length}`,
      ...guideline.grades.map((grade) => String(gradeCount(compounds, grade.name))),
    ];
  });
  const figures = ['平均分', '中位数', '最高分', '最低分'].map((heading) => column(heading, 11));
  return table([column('类型', 22, 'left'), ...figures, ...countColumns(guideline.grades)], rows);
}

function subdistrictTable({ run, guideline }: ReportInput, groups: readonly GroupScore[]): PaperTable {
  const rows = groups.map((group) => {
    const compounds = run.scores.compounds.filter(({ subdistrict }) => subdistrict === group.key);
    return [
      group.rank === null ? NO_FIGURE : String(group.rank),
      group.key,
      scoreText(group.score, guideline),
      String(group.households),
      `${group.scored}/${compounds.length}`,
      ...guideline.grades.map((grade) => String(gradeCount(compounds, grade.name))),
    ];
  });
  const head = [column('位次', 9), column('街镇', 30, 'left'), column('平均分', 13), column('户数', 13)];
  return table([...head, ...countColumns(guideline.grades)], rows);
}

function countColumns(grades: readonly { readonly name: string }[]): PaperColumn[] {
  return [column('评分/总数', 16), ...grades.map(({ name }) => column(name, 10))];
}

function groupsOf({ run }: ReportInput, level: GroupLevel): GroupScore[] {
  return run.scores.groups.filter((group) => group.level === level);
}

function byRank(groups: readonly GroupScore[]): GroupScore[] {
  const place = ({ rank }: GroupScore) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...groups].sort((a, b) => place(a) - place(b));
}
