import type { Wording } from '../../../language/wording.ts';
import { MEASURE_RULES } from '../../../rules/measures/registry.ts';
import { SCALE_RULES } from '../../../rules/scales/registry.ts';
import { labelColumn, numberColumn, type SheetColumn, textColumn } from '../../../workbook/workbook.ts';
import { LEVEL_WORDS, METHOD_WORDS, PHASE_WORDS } from '../choice-words.ts';
import { BASICS, INDICATORS, levelHeadings, MEASURE_HEADINGS, SCALE_HEADINGS, SHEETS } from '../headings.ts';
import { ruleColumns } from './rule-columns.ts';

/** The columns of 指标 for so many levels of branches. */
export function indicatorColumns(depth: number): SheetColumn[] {
  return [
    ...Array.from({ length: depth }, (_, index) => levelColumns(index + 1)).flat(),
    ...leafColumns(),
    ...ruleColumns(MEASURE_HEADINGS, MEASURE_RULES),
    scaleColumn(),
    ...ruleColumns(SCALE_HEADINGS, SCALE_RULES),
  ];
}

function levelColumns(level: number): SheetColumn[] {
  const headings = levelHeadings(level);
  const onFirstRow = '写在它的第一个末级指标那一行，下面各行留空，也可以合并单元格。';
  return [
    { ...textColumn(headings.id, 5), note: `${onFirstRow}\n不写编号也可以，读入时按次序编。` },
    {
      ...textColumn(headings.name, 12),
      note: `${onFirstRow}\n上一行有这一级、本行的末级指标不属于任何这一级的，写“—”。`,
    },
    { ...pointsColumn(headings.points), note: `下级分值之和；不相等时变红。\n${onFirstRow}` },
    {
      ...pointsColumn(headings.sum),
      note: '自动计算，不用填，也不读入。\n新增行时，从上一行把公式复制下来。',
    },
  ];
}

function pointsColumn(heading: string): SheetColumn {
  return numberColumn(heading, 5);
}

function leafColumns(): SheetColumn[] {
  const types = { sheet: SHEETS.basics, heading: BASICS.typeName };
  return [
    { ...textColumn(INDICATORS.id, 8), note: '全表不可重复。\n不写编号也可以，读入时按次序编。' },
    { ...textColumn(INDICATORS.name, 24), note: '一行一个末级指标。\n“类型差异”行不写。' },
    {
      ...numberColumn(INDICATORS.points, 6.5),
      note: '大于 0。\n“类型差异”行：该类型改用的分值，不改则留空。',
    },
    {
      ...textColumn(INDICATORS.override, 13),
      choices: types,
      note: '某类小区的分值或尺度与众不同时，在末级指标下面加一行：这里选类型，再填分值或尺度，其余留空。',
    },
    {
      ...labelColumn(INDICATORS.level),
      choices: words(LEVEL_WORDS),
      note: '按小区评，还是按居委会评（其下各小区得同一结果）；不填为小区。\n问卷和访谈只能按小区。',
    },
    {
      ...textColumn(INDICATORS.appliesTo, 13),
      choices: types,
      note: '只适用于哪些小区类型，几类各写一行；不填为全部适用。',
    },
    {
      ...labelColumn(INDICATORS.phases),
      choices: words(PHASE_WORDS),
      note: '只在哪个阶段评；不填为中期、年终都评。',
    },
    { ...labelColumn(INDICATORS.method), width: 10, choices: words(METHOD_WORDS), note: '怎样收集数据。' },
    {
      ...textColumn(INDICATORS.measure, 12),
      choices: MEASURE_RULES.map(({ name }) => name.zh),
      note: '怎样由数据得出测量值。先选这一列，右边不用填的格子会变灰。\n各种测量填什么，见“说明”表。',
    },
  ];
}

function scaleColumn(): SheetColumn {
  return {
    ...textColumn(INDICATORS.scale, 10),
    choices: SCALE_RULES.map(({ name }) => name.zh),
    note: '怎样由测量值得出分数。先选这一列，右边不用填的格子会变灰。\n各种尺度填什么，见“说明”表。',
  };
}

function words(wordings: Readonly<Record<string, Wording>>): string[] {
  return Object.values(wordings).map(({ zh }) => zh);
}
