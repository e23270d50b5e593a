import { publish } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Chart, ChartOption, ChartTable } from './chart.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartedGroup } from './charted-scores.ts';
import { boxSeries, meanSeries, pointSeries } from './distribution-series.ts';
import { gradeLines } from './grade-lines.ts';
import { scoreAxis } from './score-axis.ts';
import { type SummedGroup, summed } from './summed-group.ts';

/** How the scores of groups are spread. */
export interface Distribution {
  readonly title: Wording;
  /** What a group is called: 类型, 街镇. */
  readonly kind: Wording;
  readonly groups: readonly ChartedGroup[];
  readonly guideline: Pick<Guideline, 'grades' | 'rounding'>;
}

/** A chart with a row for each group: its compounds as points, the middle half of them as a box, their mean. */
export function distributionChart(distribution: Distribution, look: ChartLook): Chart {
  const { language } = look;
  const groups = distribution.groups.map(summed);
  return {
    title: distribution.title[language],
    note: NOTE[language],
    table: distributionTable(distribution, groups, look),
    height: look.textSize * (rowHeight(groups.length) * groups.length + 5),
    option: distributionOption(distribution, groups, look),
  };
}

/** In sizes of the text: a few rows have room to spread their points, many must share a page. */
function rowHeight(rows: number): number {
  return rows <= 6 ? 4 : 3;
}

const NOTE: Wording = {
  zh: '每点一个小区；方框为居中的一半小区，框内竖线为中位数，线段两端为最低分和最高分，菱形为按户数加权的平均分；虚线为等次的起点。',
  en: 'A point is a compound; the box holds the middle half of them, the line in it is the median, the whiskers reach the lowest and the highest score, the diamond is the mean weighted by households; dashed lines are where grades begin.',
};

function distributionOption(
  { guideline }: Distribution,
  groups: readonly SummedGroup[],
  look: ChartLook,
): ChartOption {
  const { colours, font, textSize, medium } = look;
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: textSize, color: colours.text },
    grid: { left: 0, right: textSize, top: textSize * 2, bottom: 0, outerBoundsMode: 'same' },
    ...(medium === 'paper' ? {} : { tooltip: { trigger: 'item', formatter: '{b}', confine: true } }),
    xAxis: scoreAxis(groups, look),
    yAxis: [nameAxis(groups, look), placeAxis(groups.length)],
    series: [
      { ...pointSeries(groups, look, guideline), markLine: gradeLines(guideline, look) },
      boxSeries(groups, look, guideline),
      meanSeries(groups, look, guideline),
    ],
  };
}

/** What the rows are called, and how many compounds each has. */
function nameAxis(groups: readonly SummedGroup[], { colours, textSize, language }: ChartLook) {
  const unit = language === 'zh' ? ' 个' : '';
  return {
    type: 'category',
    inverse: true,
    data: groups.map(({ name, compounds }) => `${name}\n${compounds.length}${unit}`),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.text, fontSize: textSize, lineHeight: textSize * 1.4, interval: 0 },
  } as const;
}

/** Where points stand within their row: 0 is the middle of the first. */
function placeAxis(rows: number) {
  return { type: 'value', show: false, inverse: true, min: -0.5, max: rows - 0.5 } as const;
}

function distributionTable(
  { kind, guideline }: Distribution,
  groups: readonly SummedGroup[],
  { language }: ChartLook,
): ChartTable {
  const figure = (value: Rational) => publish(value, guideline.rounding);
  return {
    headings: [kind, ...FIGURES].map((wording) => wording[language]),
    rows: groups.map(({ name, mean, compounds, summary }) => [
      name,
      String(compounds.length),
      mean === null ? '—' : figure(Rational.of(mean)),
      ...[summary.lowest, summary.lowerQuartile, summary.median, summary.upperQuartile, summary.highest].map(
        figure,
      ),
    ]),
  };
}

const FIGURES: readonly Wording[] = [
  { zh: '已评分小区（个）', en: 'Scored compounds' },
  { zh: '平均分', en: 'Mean' },
  { zh: '最低分', en: 'Lowest' },
  { zh: '下四分位数', en: 'Lower quartile' },
  { zh: '中位数', en: 'Median' },
  { zh: '上四分位数', en: 'Upper quartile' },
  { zh: '最高分', en: 'Highest' },
];
