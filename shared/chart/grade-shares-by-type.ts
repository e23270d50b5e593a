import type { BarSeriesOption } from 'echarts/charts';
import { publish } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Wording } from '../language/wording.ts';
import type { Chart, ChartOption } from './chart.ts';
import { type ChartLook, type ColourStep, colourSteps } from './chart-look.ts';
import { type ChartedGroup, type ChartedScores, typeGroups } from './charted-scores.ts';
import { groupAxis } from './group-axis.ts';

/** 各类型小区等次构成: a bar for each type, divided among the grades, the best first; each part says its count. */
export function gradeSharesByType(scores: ChartedScores, look: ChartLook): Chart {
  const { language, textSize } = look;
  const grades = scores.guideline.grades.map(({ name }) => name);
  const groups = typeGroups(scores);
  return {
    title: TITLE[language],
    note: NOTE[language],
    table: {
      headings: [TYPE[language], ...grades],
      rows: groups.map((group) => [
        group.name,
        ...grades.map((grade) => `${countOf(group, grade)} (${percentText(group, grade)})`),
      ]),
    },
    height: textSize * (3 * groups.length + 5),
    option: sharesOption(groups, grades, look),
  };
}

const TITLE: Wording = { zh: '各类型小区等次构成', en: 'Grades by type of compound' };
const TYPE: Wording = { zh: '类型', en: 'Type' };
const NOTE: Wording = {
  zh: '条内数字为小区个数；横轴为占该类型已评分小区的百分比。',
  en: 'Figures in the bars are numbers of compounds; the axis is their share of the scored compounds of the type, in per cent.',
};

function sharesOption(
  groups: readonly ChartedGroup[],
  grades: readonly string[],
  look: ChartLook,
): ChartOption {
  const { colours, font, textSize, medium } = look;
  const steps = colourSteps(look, grades.length);
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: textSize, color: colours.text },
    grid: { left: 0, right: textSize, top: textSize * 2.5, bottom: 0, outerBoundsMode: 'same' },
    legend: { top: 0, left: 0, textStyle: { color: colours.text, fontSize: textSize }, selectedMode: false },
    ...(medium === 'paper' ? {} : { tooltip: { trigger: 'item', formatter: '{b}', confine: true } }),
    xAxis: {
      type: 'value',
      max: 100,
      axisLabel: { formatter: '{value}%', color: colours.faintText, fontSize: textSize },
      splitLine: { lineStyle: { color: colours.rule, width: 0.5 } },
    },
    yAxis: groupAxis(
      groups.map(({ name }) => name),
      look,
    ),
    series: grades.map((grade, place) => gradeSeries(groups, grade, steps[place], look)),
  };
}

function gradeSeries(
  groups: readonly ChartedGroup[],
  grade: string,
  step: ColourStep | undefined,
  { colours, textSize }: ChartLook,
): BarSeriesOption {
  return {
    type: 'bar',
    name: grade,
    stack: 'grades',
    barWidth: textSize * 1.9,
    itemStyle: {
      ...(step === undefined ? {} : { color: step.fill }),
      borderColor: colours.accent,
      borderWidth: 0.75,
    },
    label: { ...(step === undefined ? {} : { color: step.ink }), fontSize: textSize },
    data: groups.map((group) => partOf(group, grade)),
  };
}

/** One part of a bar; a grade that nobody has leaves nothing, not even a line. */
function partOf(group: ChartedGroup, grade: string) {
  const count = countOf(group, grade);
  const share = shareOf(group, grade);
  const name = `${group.name} ${grade} ${count} (${percentText(group, grade)})`;
  const text = share >= ROOM_FOR_WORDS ? `${grade} ${count}` : String(count);
  return {
    name,
    value: count === 0 ? '-' : share,
    label: { show: share >= ROOM_FOR_FIGURES, formatter: text },
  };
}

/** In per cent of the bar: what is narrower says its count only, and what is narrower still stands in the table. */
const ROOM_FOR_WORDS = 12;
const ROOM_FOR_FIGURES = 4;

function countOf({ compounds }: ChartedGroup, grade: string): number {
  return compounds.filter((compound) => compound.grade === grade).length;
}

/** In per cent of the scored compounds of the group: how long the part is drawn. */
function shareOf(group: ChartedGroup, grade: string): number {
  return (100 * countOf(group, grade)) / group.compounds.length;
}

/** The same to be read, rounded once to one decimal. */
function percentText(group: ChartedGroup, grade: string): string {
  const share = Rational.of(countOf(group, grade)).dividedBy(Rational.of(group.compounds.length));
  return `${publish(share.times(Rational.HUNDRED), { digits: 1, mode: 'half_up' })}%`;
}
