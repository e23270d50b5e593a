import type { ScatterSeriesOption } from 'echarts/charts';
import type { MarkLineComponentOption } from 'echarts/components';
import { publish } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Chart, ChartOption } from './chart.ts';
import type { ChartLook } from './chart-look.ts';
import { groupAxis } from './group-axis.ts';

/** Groups between two phases, a row each. */
export interface ChangedGroups {
  readonly title: Wording;
  /** What a group is called: 类型, 街镇. */
  readonly kind: Wording;
  /** What the figures are: 平均得分. */
  readonly measure: Wording;
  readonly before: Wording;
  readonly after: Wording;
  /** Those with a figure on both sides. */
  readonly groups: readonly ChangedGroup[];
  readonly guideline: Pick<Guideline, 'rounding'>;
}

interface ChangedGroup {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** A row for each group: a hollow point before and a full one after, a line between them, both figures outside. */
export function changeChart(changed: ChangedGroups, look: ChartLook): Chart {
  const { title, kind, before, after, groups, guideline } = changed;
  const { language, textSize } = look;
  const figure = (value: number) => publish(Rational.of(value), guideline.rounding);
  return {
    title: title[language],
    note: noteOf(changed)[language],
    table: {
      headings: [kind, before, after, DIFFERENCE].map((wording) => wording[language]),
      rows: groups.map((group) => [
        group.name,
        ...[group.before, group.after, group.difference].map((value) => figure(value)),
      ]),
    },
    height: textSize * (2.4 * groups.length + 3),
    option: changeOption(changed, look),
  };
}

const DIFFERENCE: Wording = { zh: '变动', en: 'Change' };

function noteOf({ measure, before, after }: ChangedGroups): Wording {
  return {
    zh: `空心点为${before.zh}、实心点为${after.zh}的${measure.zh}，点旁数字为得分。`,
    en: `Hollow points are the ${measure.en} of ${before.en}, full ones that of ${after.en}; figures are scores.`,
  };
}

function changeOption(changed: ChangedGroups, look: ChartLook): ChartOption {
  const { groups } = changed;
  const { colours, font, textSize, medium } = look;
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: textSize, color: colours.text },
    grid: { left: 0, right: textSize * 3, top: textSize, bottom: 0, outerBoundsMode: 'same' },
    ...(medium === 'paper' ? {} : { tooltip: { trigger: 'item', formatter: '{b}', confine: true } }),
    xAxis: changeAxis(groups, look),
    yAxis: groupAxis(
      groups.map(({ name }) => name),
      look,
    ),
    series: [
      { ...sideSeries(changed, 'before', look), markLine: linesBetween(groups, look) },
      sideSeries(changed, 'after', look),
    ],
  };
}

type Side = 'before' | 'after';

function sideSeries(
  { groups, guideline, ...changed }: ChangedGroups,
  side: Side,
  { colours, textSize, language }: ChartLook,
): ScatterSeriesOption {
  const color = side === 'after' ? colours.accent : colours.background;
  return {
    type: 'scatter',
    name: changed[side][language],
    symbolSize: textSize * 0.9,
    itemStyle: { color, borderColor: colours.accent, borderWidth: 1.2, opacity: 1 },
    label: { show: true, color: colours.text, fontSize: textSize, distance: textSize * 0.4 },
    data: groups.map((group, row) => {
      const figure = publish(Rational.of(group[side]), guideline.rounding);
      const position = isOnTheRight(group, side) ? 'right' : 'left';
      return {
        name: `${group.name} ${figure}`,
        value: [group[side], row],
        label: { position, formatter: figure },
      };
    }),
  };
}

/** Figures stand outside the two points, so that near ones do not cover each other. */
function isOnTheRight({ before, after }: ChangedGroup, side: Side): boolean {
  return side === 'after' ? after >= before : before > after;
}

/** Below the points, so that a hollow one stays hollow. */
function linesBetween(groups: readonly ChangedGroup[], { colours }: ChartLook): MarkLineComponentOption {
  return {
    silent: true,
    animation: false,
    z: 1,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: colours.accent, type: 'solid', width: 1.2 },
    data: groups.map(({ before, after }, row) => [{ coord: [before, row] }, { coord: [after, row] }]),
  };
}

/** Round fives around all figures, with room for the words beside them. */
function changeAxis(groups: readonly ChangedGroup[], { colours, textSize }: ChartLook) {
  const figures = groups.flatMap(({ before, after }) => [before, after]);
  return {
    type: 'value',
    min: Math.floor((Math.min(...figures) - 2) / 5) * 5,
    max: Math.ceil((Math.max(...figures) + 2) / 5) * 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.faintText, fontSize: textSize },
    splitLine: { lineStyle: { color: colours.rule, width: 0.5 } },
  } as const;
}
