import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { Rational } from '../exact/rational.ts';
import { cutPercent } from '../language/digits.ts';
import type { Wording } from '../language/wording.ts';
import type { Chart, ChartOption } from './chart.ts';
import type { ChartLook } from './chart-look.ts';

/** An indicator of the first level: what one compound earned of it beside the others of its type. */
export interface Aspect {
  readonly name: string;
  /** The fraction of its points that was earned, 0…1; null without evidence. */
  readonly earned: number | null;
  /** The same in the middle of the type; null where no compound of the type has one. */
  readonly median: number | null;
}

/** 一级指标得分率: a bar an aspect, and where the median of the type is. */
export function aspectChart(aspects: readonly Aspect[], look: ChartLook): Chart {
  const { language, textSize } = look;
  return {
    title: TITLE[language],
    note: NOTE[language],
    table: {
      headings: HEADINGS.map((heading) => heading[language]),
      rows: aspects.map(({ name, earned, median }) => [name, percent(earned), percent(median)]),
    },
    height: Math.max(aspects.length, 1) * textSize * ROW,
    option: aspectOption(aspects, look),
  };
}

/** Of a row, in sizes of the text. */
const ROW = 1.38;

const TITLE: Wording = { zh: '一级指标得分率', en: 'Share of points earned' };
const NOTE: Wording = {
  zh: '条长和百分比为得分占分值的比例，竖线和括号内为同类小区的中位数。',
  en: 'Bars and percentages are shares of the points earned; lines, and figures in brackets, are the median of the type.',
};
const HEADINGS: readonly Wording[] = [
  { zh: '一级指标', en: 'Indicator' },
  { zh: '得分率', en: 'Earned' },
  { zh: '同类中位数', en: 'Median of the type' },
];
const NOTHING: Wording = { zh: '无数据', en: 'no evidence' };

function percent(fraction: number | null): string {
  return fraction === null ? '—' : cutPercent(Rational.of(fraction));
}

function aspectOption(aspects: readonly Aspect[], look: ChartLook): ChartOption {
  const { colours, font, textSize } = look;
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: textSize, color: colours.text },
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'same' },
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: [
      rowAxis(
        aspects.map(({ name }) => shortened(name)),
        look,
      ),
      {
        ...rowAxis(
          aspects.map(({ earned, median }) => figures(earned, median, look)),
          look,
        ),
        position: 'right',
      },
    ],
    series: [earnedSeries(aspects, look), medianSeries(aspects, look)],
  };
}

/** A text for each row. */
function rowAxis(data: string[], { colours, textSize }: ChartLook) {
  return {
    type: 'category',
    inverse: true,
    data,
    axisLine: { lineStyle: { color: colours.rule } },
    axisTick: { show: false },
    axisLabel: { color: colours.text, fontSize: textSize, interval: 0 },
  } as const;
}

/** 70.4%（73.2%）: what was earned, and the median. */
function figures(earned: number | null, median: number | null, { language }: ChartLook): string {
  const own = earned === null ? NOTHING[language] : percent(earned);
  return language === 'zh' ? `${own}（${percent(median)}）` : `${own} (${percent(median)})`;
}

const LONGEST_NAME = 12;

function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** The lightest colour that print still shows, so that the line of the median stands out on it. */
function earnedSeries(aspects: readonly Aspect[], { colours, textSize }: ChartLook): BarSeriesOption {
  return {
    type: 'bar',
    barWidth: textSize * 0.95,
    itemStyle: { color: colours.steps[2]?.fill ?? colours.accent },
    data: aspects.map(({ earned }) => earned ?? 0),
  };
}

function medianSeries(aspects: readonly Aspect[], { colours, textSize }: ChartLook): ScatterSeriesOption {
  return {
    type: 'scatter',
    symbol: 'rect',
    symbolSize: [1.5, textSize * 1.25],
    itemStyle: { color: colours.text, opacity: 1 },
    data: aspects.flatMap(({ median }, row) => (median === null ? [] : [[median, row]])),
  };
}
